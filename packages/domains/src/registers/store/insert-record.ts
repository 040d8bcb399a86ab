import type { RecordValues } from '@wanwu/contract'
import { newId } from '@wanwu/core'
import type { SqlClient } from '@wanwu/database'
import { searchTextOf, tableOf, toRow } from '@wanwu/register'
import { checkRecord } from './check-record.ts'
import type { EquippedRegister } from './find-register.ts'
import { changesBetween, writeAct } from './write-act.ts'

/** A record that is to be, and who makes it. Whether they may is asked before. */
export interface NewRecord {
  region: string
  unit: string
  values: RecordValues
  now: Date
  by: { id: string | null; name: string; unitId: string }
  /** `created` unless the record comes from elsewhere (`imported`, `raised` by another room) */
  act?: string
  note?: string | null
}

/**
 * Checks and adds a record in the first state of its register, with the first entry of its history.
 *
 * @throws AppError INVALID_INPUT with every value that cannot be taken, ALREADY_EXISTS for a business key that is taken
 */
export async function insertRecord(
  client: SqlClient,
  register: EquippedRegister,
  { region, unit, now, by, ...given }: NewRecord,
): Promise<{ id: string }> {
  const { declaration, schema } = register
  const values = await checkRecord(client, register, given.values, { region, now, present: null, self: null })
  const state = declaration.states[0]?.key ?? ''
  const id = newId()
  const row = {
    ...toRow(declaration, values),
    id,
    region_code: region,
    unit_id: unit,
    state,
    state_since: now.toISOString(),
    revision: 1,
    search: searchTextOf(declaration, values),
    created_at: now.toISOString(),
    updated_at: now.toISOString(),
  }
  const table = tableOf(schema, declaration.key)
  const columns = Object.keys(row).join(', ')
  await client.query(
    `insert into ${table} (${columns}) select ${columns} from jsonb_populate_record(null::${table}, $1::jsonb)`,
    [JSON.stringify(row)],
  )
  await writeAct(client, declaration, {
    register: declaration.key,
    recordId: id,
    act: given.act ?? 'created',
    from: null,
    to: state,
    at: now,
    person: { id: by.id, name: by.name },
    unitId: by.unitId,
    note: given.note ?? null,
    changes: changesBetween({}, values),
  })
  return { id }
}
