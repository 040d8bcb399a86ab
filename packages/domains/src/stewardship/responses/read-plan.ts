import { type LineFault, type PlanStep, readPlanSteps } from '@wanwu/core'
import type { SqlClient } from '@wanwu/database'
import { readNameResolver } from '../../plan/index.ts'
import { unknownUnit, unusableLines } from '../line-faults.ts'

/** One step of a plan for one unit. */
export interface UnitStep extends Pick<PlanStep, 'line' | 'level' | 'hours' | 'task'> {
  unit: { id: string; name: string }
}

/**
 * The steps of a contingency plan, one for each unit that has to do it. Lines of every level are read, so that raising
 * the level later cannot fail on one.
 *
 * @throws AppError INVALID_INPUT with every line that cannot be read, or whose unit is not surely known
 */
export async function readPlan(client: SqlClient, steps: unknown, region: string): Promise<UnitStep[]> {
  const read = readPlanSteps(typeof steps === 'string' ? steps : '')
  const unitsOf = await readNameResolver(client, region)
  const faults: LineFault[] = [...read.faults]
  const found: UnitStep[] = []
  for (const { units, ...step } of read.steps) {
    for (const name of units) {
      const meant = unitsOf(name)
      if (meant.length === 0) faults.push(unknownUnit(step.line, name))
      for (const unit of meant) found.push({ ...step, unit })
    }
  }
  if (faults.length > 0)
    throw unusableLines(
      { zh: '预案步骤', en: 'steps of the plan' },
      faults.sort((a, b) => a.line - b.line),
      'steps',
    )
  return found
}
