import { stepsAtLevel } from '@wanwu/core'
import type { UnitStep } from './read-plan.ts'

/** A task of a level as it is given out at a moment. */
export interface DueTask extends Omit<UnitStep, 'level'> {
  /** ISO 8601 */
  dueAt: string
}

const hour = 3_600_000

/** What tells one task of a unit from another. */
export const taskKey = (unit: string, task: string) => `${unit} ${task}`

/** The tasks of a level, due so many hours from a moment; what a unit has to do twice is given to it once. */
export function dueTasks(steps: readonly UnitStep[], level: number, from: Date): DueTask[] {
  const seen = new Set<string>()
  return stepsAtLevel(steps, level).flatMap(({ level: _, ...step }) => {
    const key = taskKey(step.unit.id, step.task)
    if (seen.has(key)) return []
    seen.add(key)
    return [{ ...step, dueAt: new Date(from.getTime() + step.hours * hour).toISOString() }]
  })
}
