import './page-state.css'
import type { ReactNode } from 'react'

/** Nothing here yet: what would stand here, and how to fill it. `page` where it is all the page says. */
export function Empty(props: {
  title: ReactNode
  children?: ReactNode
  acts?: ReactNode
  page?: boolean | undefined
}) {
  const Title = props.page ? 'h1' : 'p'
  return (
    <div className="w-page-state">
      <Title className="w-page-state-title">{props.title}</Title>
      {props.children ? <div className="w-quiet">{props.children}</div> : null}
      {props.acts ? <div className="w-page-state-acts">{props.acts}</div> : null}
    </div>
  )
}
