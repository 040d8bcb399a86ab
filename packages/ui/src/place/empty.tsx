import './page-state.css'
import type { ReactNode } from 'react'

/** Nothing here yet: what would stand here, and how to fill it. */
export function Empty(props: { title: ReactNode; children?: ReactNode; acts?: ReactNode }) {
  return (
    <div className="w-page-state">
      <p className="w-page-state-title">{props.title}</p>
      {props.children ? <div className="w-quiet">{props.children}</div> : null}
      {props.acts ? <div className="w-page-state-acts">{props.acts}</div> : null}
    </div>
  )
}
