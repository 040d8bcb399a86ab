import './page-state.css'
import type { ReactNode } from 'react'
import { type State, StateMark } from '../state/state-mark.tsx'

/** A block that asks for attention: what was returned, what is doubtful. `quiet` for plain information. */
export function Callout(props: {
  children: ReactNode
  state?: State | undefined
  tone?: 'ochre' | 'quiet' | undefined
}) {
  return (
    <div className="w-callout" data-tone={props.tone ?? 'ochre'}>
      {props.state ? <StateMark state={props.state} /> : null}
      <div>{props.children}</div>
    </div>
  )
}
