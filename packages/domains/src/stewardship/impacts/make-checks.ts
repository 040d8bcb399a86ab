import { type ImpactMeasure, type LineFault, readMeasures } from '@wanwu/core'
import type { SqlClient } from '@wanwu/database'
import { readNameResolver } from '../../plan/index.ts'
import { findRegister, insertRecord } from '../../registers/index.ts'
import { unknownUnit } from '../line-faults.ts'

/** A check that was made of a line. */
export interface MadeCheck {
  id: string
  line: number
  measure: string
  unit: { id: string; name: string }
  dueOn: string
}

/** The evaluation whose measures become checks, and who makes them. */
export interface Opined {
  id: string
  region: string
  unit: string
  measures: unknown
  now: Date
  by: { id: string | null; name: string; unitId: string }
}

/** A measure that has no check yet, for the unit that checks it. */
interface WantedCheck extends Omit<ImpactMeasure, 'checker'> {
  unit: { id: string; name: string }
}

/** The measures of an evaluation that have no check yet; none where a line cannot be read or its unit is not known. */
export async function readWanted(
  client: SqlClient,
  { id, region, measures }: Pick<Opined, 'id' | 'region' | 'measures'>,
): Promise<{ wanted: WantedCheck[]; faults: LineFault[] }> {
  const read = readMeasures(typeof measures === 'string' ? measures : '')
  const unitsOf = await readNameResolver(client, region)
  const faults = [...read.faults]
  const all = read.measures.flatMap(({ checker, ...each }) => {
    const [unit, another] = unitsOf(checker)
    if (unit && !another) return [{ ...each, unit }]
    faults.push(unknownUnit(each.line, checker))
    return []
  })
  if (faults.length > 0) return { wanted: [], faults: faults.sort((a, b) => a.line - b.line) }
  const { rows } = await client.query<{ key: string }>(
    `select concat_ws(' ', f_phase, f_due_on::text, f_measure) as key from register.impact_check
     where f_evaluation = $1 and voided_at is null`,
    [id],
  )
  const there = new Set(rows.map(({ key }) => key))
  const wanted = all.filter(({ phase, dueOn, measure }) => {
    const key = `${phase} ${dueOn} ${measure}`
    if (there.has(key)) return false
    there.add(key)
    return true
  })
  return { wanted, faults: [] }
}

/** Makes a dated check of every measure that has none yet; where one line cannot be read or resolved, of none. */
export async function makeChecks(
  client: SqlClient,
  opined: Opined,
): Promise<{ checks: MadeCheck[]; faults: LineFault[] }> {
  const { wanted, faults } = await readWanted(client, opined)
  const register = await findRegister(client, 'impact-check')
  const checks: MadeCheck[] = []
  for (const { line, phase, dueOn, measure, unit } of wanted) {
    const { id } = await insertRecord(client, register, {
      region: opined.region,
      unit: opined.unit,
      values: { measure, evaluation: opined.id, phase, dueOn, checker: unit.id },
      now: opined.now,
      by: opined.by,
      act: 'raised',
      note: `响应措施第${line}行`,
    })
    checks.push({ id, line, measure, unit, dueOn })
  }
  return { checks, faults }
}
