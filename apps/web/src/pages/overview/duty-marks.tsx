import type { Standing } from '@wanwu/contract'

/** Above so many a row of squares is a bar: nobody counts further. */
const mostSquares = 24
const step = 9

/** One square: full where accepted, half where it waits for the office, an edge where nothing came in yet. */
function Square(props: { standing: Standing; extended: boolean; x: number; wide: number }) {
  const { standing, x, wide } = props
  if (standing === 'missing') {
    return (
      <g className="duty-missing">
        <rect x={x} y="1" width={wide} height="18" rx="1" fill="currentColor" />
        <path d={`M${x + wide / 2} 5v6.5m0 2v2`} stroke="var(--white)" strokeWidth="1.5" />
      </g>
    )
  }
  const edge = {
    x: x + 0.5,
    y: 4.5,
    width: wide - 1,
    height: 11,
    rx: 1,
    fill: 'none',
    stroke: 'currentColor',
  }
  if (standing === 'accepted')
    return <rect className="duty-pine" x={x} y="4" width={wide} height="12" rx="1" fill="currentColor" />
  if (standing === 'returned') {
    return (
      <g className="duty-ochre">
        <rect {...edge} />
        <path d={`M${x + 1} 15 ${x + wide - 1} 5`} stroke="currentColor" />
      </g>
    )
  }
  const pine = standing === 'to-review' || standing === 'at-leader'
  return (
    <g className={pine ? 'duty-pine' : 'duty-quiet'}>
      <rect {...edge} {...(props.extended || standing === 'waived' ? { strokeDasharray: '2 1.5' } : {})} />
      {standing === 'to-review' ? <rect x={x} y="10" width={wide} height="6" fill="currentColor" /> : null}
      {standing === 'at-leader' ? <rect x={x} y="13" width={wide} height="3" fill="currentColor" /> : null}
    </g>
  )
}

/** The duties of one report as squares, at most 24; more are one bar, and the figure beside it says how many. */
export function DutyMarks(props: { standing: Standing; extended?: boolean; duties: number }) {
  const { standing, duties } = props
  const extended = props.extended ?? false
  const wide = Math.min(duties, mostSquares) * step
  return (
    <svg className="duty-marks" viewBox={`0 0 ${Math.max(wide, 1)} 20`} width={wide} height="20" aria-hidden>
      {duties > mostSquares ? (
        <Square standing={standing} extended={extended} x={0} wide={wide - 1} />
      ) : (
        Array.from({ length: duties }, (_, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: squares of a report are alike and never move
          <Square key={place} standing={standing} extended={extended} x={place * step} wide={step - 2} />
        ))
      )}
    </svg>
  )
}
