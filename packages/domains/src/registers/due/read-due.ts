import type { DueRule, RegisterDeclaration, Transition } from '@wanwu/contract'
import type { SqlClient } from '@wanwu/database'
import { type DueRow, selectDue } from '@wanwu/register'
import { type Register, readRegisters } from '../store/find-register.ts'

/** A due item with what its register says of it. */
export interface DueRecord extends DueRow {
  declaration: RegisterDeclaration
  dueRule: DueRule
  answer: Transition | null
}

function equip(registers: readonly Register[], rows: readonly DueRow[]): DueRecord[] {
  const byKey = new Map(registers.map(({ declaration }) => [declaration.key, declaration]))
  return rows.flatMap((row) => {
    const declaration = byKey.get(row.register)
    const dueRule = declaration?.due.find(({ key }) => key === row.rule)
    if (!declaration || !dueRule) return []
    const answer = declaration.transitions.find(({ key }) => key === row.act) ?? null
    return [{ ...row, declaration, dueRule, answer }]
  })
}

const soonestFirst = 'ORDER BY "on", register, id, rule'

/**
 * What falls due up to a day over all registers 到期事项, the longest overdue first.
 *
 * @param of units whose acts answer it, and regions for which the office's do; absent: everybody's, as the queue reads
 */
export async function readDue(
  client: SqlClient,
  until: string,
  limit: number,
  of?: { units: readonly string[]; regions: readonly string[] },
): Promise<DueRecord[]> {
  const registers = await readRegisters(client)
  const parts = registers.flatMap(
    ({ declaration, schema }) => selectDue(declaration, schema, of ? 'of' : 'all') ?? [],
  )
  const { rows } = await client.query<DueRow>(
    `SELECT * FROM (${parts.join('\nUNION ALL\n')}) AS due ${soonestFirst} LIMIT ${limit}`,
    of ? [of.units, of.regions, until] : [until],
  )
  return equip(registers, rows)
}

/** What one record owes, soonest first. */
export async function readDueOfRecord(
  client: SqlClient,
  register: Register,
  id: string,
): Promise<DueRecord[]> {
  const part = selectDue(register.declaration, register.schema, 'one')
  if (part === null) return []
  const { rows } = await client.query<DueRow>(`SELECT * FROM (${part}) AS due ${soonestFirst}`, [id])
  return equip([register], rows)
}
