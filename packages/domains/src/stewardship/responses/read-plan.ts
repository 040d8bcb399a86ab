import { type LineFault, type PlanStep, readPlanSteps } from '@wanwu/core'
import type { SqlClient } from '@wanwu/database'
import { readNameResolver } from '../../plan/index.ts'
import { unknownUnit, unusableLines } from '../line-faults.ts'

/** One step of a plan for one unit. */
export interface UnitStep extends Pick<PlanStep, 'line' | 'level' | 'hours' | 'task'> {
  unit: { id: string; name: string }
}

/**
 * The steps of a contingency plan, one for each unit that has to do it, and every line that cannot be read, or whose
 * unit is not surely known. Lines of every level are read, so that raising the level later cannot fail on one.
 */
export async function readUnitSteps(
  client: SqlClient,
  steps: unknown,
  region: string,
): Promise<{ steps: UnitStep[]; faults: LineFault[] }> {
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
  return { steps: found, faults: faults.sort((a, b) => a.line - b.line) }
}

/** The steps of a plan that can be carried out as a whole. @throws AppError INVALID_INPUT with every line that cannot */
export async function readPlan(client: SqlClient, text: unknown, region: string): Promise<UnitStep[]> {
  const { steps, faults } = await readUnitSteps(client, text, region)
  if (faults.length > 0) throw unusableLines({ zh: '预案步骤', en: 'steps of the plan' }, faults, 'steps')
  return steps
}
