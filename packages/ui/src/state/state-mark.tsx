import './state-mark.css'
import type { ReactNode } from 'react'

/**
 * What a thing stands at. Shape and colour both say it; a solid disc means that someone else looked, so
 * nothing that is only claimed, saved or received may wear it.
 */
export type State =
  | 'not-started' // 未启动
  | 'waiting' // 待触发, 待核, 待传
  | 'in-progress' // 推进中
  | 'claimed' // 已完成（待核）, 已审定, a step passed
  | 'verified' // 已核, 属实
  | 'contradicted' // 不符
  | 'returned' // 退回
  | 'doubtful' // 存疑
  | 'clue' // 线索 on a map
  | 'extended' // 获准延期, 等其他单位
  | 'overdue' // 逾期
  | 'saved' // saved, received

const ring = <circle cx="7" cy="7" r="5.25" fill="none" stroke="currentColor" strokeWidth="1.5" />
const tick = 'M4.6 7.1 6.3 8.8 9.5 5.4'

const shapes: Record<State, ReactNode> = {
  'not-started': ring,
  waiting: (
    <circle
      cx="7"
      cy="7"
      r="5.25"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeDasharray="2 1.66"
    />
  ),
  'in-progress': (
    <>
      {ring}
      <path d="M7 1.75a5.25 5.25 0 0 1 0 10.5z" fill="currentColor" />
    </>
  ),
  claimed: (
    <>
      {ring}
      <path d={tick} fill="none" stroke="currentColor" strokeWidth="1.5" />
    </>
  ),
  verified: (
    <>
      <circle cx="7" cy="7" r="6" fill="currentColor" />
      <path d={tick} fill="none" stroke="var(--white)" strokeWidth="1.5" />
    </>
  ),
  contradicted: (
    <>
      {ring}
      <path d="m5 5 4 4m0-4-4 4" stroke="currentColor" strokeWidth="1.5" />
    </>
  ),
  returned: (
    <path
      d="M5 2.5 2.2 5.2 5 8M2.6 5.2h6a2.9 2.9 0 0 1 0 5.8H7"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
    />
  ),
  doubtful: (
    <>
      <path
        d="M7 1.9 12.8 12H1.2z"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.4"
        strokeLinejoin="round"
      />
      <path d="M7 5.4v3.2m0 1v1.2" stroke="currentColor" strokeWidth="1.4" />
    </>
  ),
  clue: (
    <>
      <path d="M7 .9 13.1 7 7 13.1.9 7z" fill="none" stroke="currentColor" strokeWidth="1.4" />
      <path d="M7 4v3.6m0 1v1.3" stroke="currentColor" strokeWidth="1.4" />
    </>
  ),
  extended: (
    <>
      {ring}
      <path d="M7 4v3.2h2.4" fill="none" stroke="currentColor" strokeWidth="1.4" />
    </>
  ),
  overdue: (
    <>
      <rect x="1" y="1" width="12" height="12" rx="1.5" fill="currentColor" />
      <path d="M7 3.4v4.4m0 1.4v1.5" stroke="var(--white)" strokeWidth="1.7" />
    </>
  ),
  saved: <path d="m2.2 7.4 3.2 3.2 6.4-7" fill="none" stroke="currentColor" strokeWidth="1.7" />,
}

/**
 * The shape of a state, for dense units with a legend on the page; elsewhere use `StateWord`.
 * Its `name` is said aloud and shown on hover.
 */
export function StateMark(props: { state: State; name?: string | undefined; size?: number | undefined }) {
  const size = props.size ?? 14
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: titled where it has a name, else hidden beside its word
    <svg
      className="w-state-mark"
      data-state={props.state}
      viewBox="0 0 14 14"
      width={size}
      height={size}
      {...(props.name ? { role: 'img', 'aria-label': props.name } : { 'aria-hidden': true })}
    >
      {props.name ? <title>{props.name}</title> : null}
      {shapes[props.state]}
    </svg>
  )
}

/** Shape and word beside each other; `note` is the quiet second line (date, who). */
export function StateWord(props: { state: State; children: ReactNode; note?: ReactNode }) {
  return (
    <span className="w-state" data-state={props.state}>
      <StateMark state={props.state} />
      <span>
        <span className="w-state-word">{props.children}</span>
        {props.note ? <span className="w-state-note">{props.note}</span> : null}
      </span>
    </span>
  )
}
