import './section-head.css'
import type { ReactNode } from 'react'

/** Bold title of a block, its count in quiet words, and at most one act at the right, over a hairline. */
export function SectionHead(props: { title: ReactNode; note?: ReactNode; act?: ReactNode; id?: string }) {
  return (
    <div className="w-section-head">
      <h2 id={props.id}>{props.title}</h2>
      {props.note ? <span className="w-section-note">{props.note}</span> : null}
      {props.act ? <span className="w-section-act">{props.act}</span> : null}
    </div>
  )
}
