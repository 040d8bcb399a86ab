import './duties.css'
import { layDuties } from './lay-duties.ts'

/** A square for each role in a task: filled leads, outlined responsible, dashed support. Above 24 one bar in three parts. */
export function DutySquares(props: {
  lead: number
  responsible: number
  support: number
  /** most tasks of any unit shown, so that all rows have one scale */
  most: number
}) {
  const { step, segments, squares } = layDuties(props, props.most)
  return (
    <span className="squares">
      {squares.map((square) => (
        <span key={square.key} className="square" data-role={square.role} style={{ width: step - 2 }} />
      ))}
      {segments.map((segment) => (
        <span
          key={segment.role}
          className="square"
          data-role={segment.role}
          style={{ width: segment.count * step - 2 }}
        />
      ))}
    </span>
  )
}
