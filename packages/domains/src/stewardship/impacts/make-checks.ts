import { type LineFault, readMeasures } from '@wanwu/core'
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

/** Makes a dated check of every measure that has none yet; where one line cannot be read or resolved, of none. */
export async function makeChecks(
  client: SqlClient,
  opined: Opined,
): Promise<{ checks: MadeCheck[]; faults: LineFault[] }> {
  const read = readMeasures(typeof opined.measures === 'string' ? opined.measures : '')
  const unitsOf = await readNameResolver(client, opined.region)
  const faults = [...read.faults]
  const wanted = read.measures.flatMap((each) => {
    const [unit, another] = unitsOf(each.checker)
    if (unit && !another) return [{ ...each, unit }]
    faults.push(unknownUnit(each.line, each.checker))
    return []
  })
  if (faults.length > 0) return { checks: [], faults: faults.sort((a, b) => a.line - b.line) }
  const { rows } = await client.query<{ key: string }>(
    `select concat_ws(' ', f_phase, f_due_on::text, f_measure) as key from register.impact_check
     where f_evaluation = $1 and voided_at is null`,
    [opined.id],
  )
  const there = new Set(rows.map(({ key }) => key))
  const register = await findRegister(client, 'impact-check')
  const checks: MadeCheck[] = []
  for (const { line, phase, dueOn, measure, unit } of wanted) {
    const key = `${phase} ${dueOn} ${measure}`
    if (there.has(key)) continue
    there.add(key)
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
  return { checks, faults: [] }
}
