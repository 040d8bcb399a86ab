import type { Task } from '@wanwu/contract'

/** Same wording, units and deadline: what was decided of the one holds of the other. */
export function readAlike(before: Task, after: Task): boolean {
  // A ledger groups units by role, whatever order the plan printed them in.
  const unitsOf = ({ units }: Pick<Task, 'units'>) => units.map(({ name, role }) => `${role} ${name}`).sort()
  const essence = (task: Task) =>
    JSON.stringify([
      task.text,
      task.title,
      task.schedule.label,
      unitsOf(task),
      task.measures.map((measure) => [measure.text, unitsOf(measure)]),
    ])
  return essence(before) === essence(after)
}
