import './act-bar.css'
import type { ReactNode } from 'react'

/** The bar below a page: `rows` 40 says what is seen and what can be done with the selected row, `acts` 52. */
export function ActBar(props: { kind: 'rows' | 'acts'; children: ReactNode; end?: ReactNode }) {
  return (
    <div className="w-act-bar w-no-print" data-kind={props.kind}>
      {props.children}
      {props.end ? <span className="w-act-bar-end">{props.end}</span> : null}
    </div>
  )
}
