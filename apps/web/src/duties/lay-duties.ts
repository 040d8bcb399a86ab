import { type UnitRole, unitRoles } from '@wanwu/contract'

const room = 300
const widest = 10
const mostSquares = 24

/** How a unit's tasks are drawn: squares one by one, or segments of a bar. `step` is pixels a task. */
export interface DutyShape {
  step: number
  squares: { key: string; role: UnitRole }[]
  segments: { role: UnitRole; count: number }[]
}

/** Lays a unit's tasks out by role; every row of a list has the same scale, given by the unit with most tasks. */
export function layDuties(counts: Record<UnitRole, number>, most: number): DutyShape {
  const total = unitRoles.reduce((sum, role) => sum + counts[role], 0)
  const step = Math.min(widest, room / Math.max(1, most))
  const held = unitRoles.filter((role) => counts[role] > 0)
  if (total > mostSquares || step < 8) {
    return { step, squares: [], segments: held.map((role) => ({ role, count: counts[role] })) }
  }
  const squares = held.flatMap((role) =>
    Array.from({ length: counts[role] }, (_, index) => ({ key: `${role}${index}`, role })),
  )
  return { step, squares, segments: [] }
}
