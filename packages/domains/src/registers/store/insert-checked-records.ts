import type { RecordValues } from '@wanwu/contract'
import { newId } from '@wanwu/core'
import type { SqlClient } from '@wanwu/database'
import { fieldOf, isClosed, searchTextOf, tableOf, toRow } from '@wanwu/register'
import { insertRows } from '../../kernel/index.ts'
import type { Register } from './find-register.ts'
import type { NewRecord } from './insert-record.ts'
import { changesBetween } from './write-act.ts'

/** A record that was judged already: its values as `checkValues` gives them, and the note of its first entry. */
export interface CheckedRecord {
  values: RecordValues
  note: string | null
}

/**
 * Adds many records at once in the first state of their register, each with the first entry of its history. Their values
 * were checked, what they point at is there, and all name the same fields; a business key that is taken fails the whole.
 */
export async function insertCheckedRecords(
  client: SqlClient,
  { declaration, schema }: Register,
  { region, unit, now, by, act = 'imported' }: Omit<NewRecord, 'values' | 'note'>,
  records: readonly CheckedRecord[],
): Promise<void> {
  const state = declaration.states[0]?.key ?? ''
  const at = now.toISOString()
  const made = records.map((record) => ({ ...record, id: newId() }))
  await insertRows(
    client,
    tableOf(schema, declaration.key),
    made.map(({ id, values }) => ({
      ...toRow(declaration, values),
      id,
      region_code: region,
      unit_id: unit,
      state,
      state_since: at,
      revision: 1,
      search: searchTextOf(declaration, values),
      created_at: at,
      updated_at: at,
    })),
  )
  await insertRows(
    client,
    'record_act',
    made.map(({ id, values, note }) => {
      const changes = Object.entries(changesBetween({}, values))
      const part = (closed: boolean) =>
        Object.fromEntries(changes.filter(([key]) => isClosed(fieldOf(declaration, key)) === closed))
      return {
        register: declaration.key,
        record_id: id,
        sequence: 1,
        act,
        from_state: null,
        to_state: state,
        at,
        person_id: by.id,
        person_name: by.name,
        unit_id: by.unitId,
        note,
        changes: part(false),
        closed_changes: part(true),
      }
    }),
  )
}
