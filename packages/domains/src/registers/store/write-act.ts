import type { FieldValue, RecordValues, RegisterDeclaration } from '@wanwu/contract'
import type { SqlClient } from '@wanwu/database'
import { fieldOf, isClosed } from '@wanwu/register'
import { keepEvidence } from '../evidence/stand-of.ts'

/** Something that happened to a record, to be kept. */
export interface NewAct {
  register: string
  recordId: string
  act: string
  from: string | null
  to: string
  at: Date
  person: { id: string | null; name: string }
  unitId: string
  note: string | null
  changes: RecordChanges
}

/** What was set, by field: before and after. */
export type RecordChanges = Record<string, { before: FieldValue; after: FieldValue }>

/** What differs between two sets of values, of those that were to be set. */
export function changesBetween(before: Readonly<Record<string, unknown>>, set: RecordValues): RecordChanges {
  const changes: RecordChanges = {}
  for (const [key, after] of Object.entries(set)) {
    const was = (before[key] ?? null) as FieldValue
    if (JSON.stringify(was) !== JSON.stringify(after)) changes[key] = { before: was, after }
  }
  return changes
}

/**
 * Writes an act; the next in the record's line, which is locked by the row that the act is about. Reports that cite the
 * record keep it as it stands after the act.
 */
export async function writeAct(
  client: SqlClient,
  declaration: RegisterDeclaration,
  act: NewAct,
): Promise<void> {
  const parts: [open: RecordChanges, closed: RecordChanges] = [{}, {}]
  for (const [key, change] of Object.entries(act.changes)) {
    const part = isClosed(fieldOf(declaration, key)) ? 1 : 0
    parts[part][key] = change
  }
  await client.query(
    `insert into record_act (register, record_id, sequence, act, from_state, to_state, at, person_id, person_name, unit_id,
       note, changes, closed_changes)
     select $1, $2::uuid, coalesce((select max(sequence) from record_act where register = $1 and record_id = $2::uuid), 0) + 1,
       $3, $4, $5, $6::timestamptz, $7::uuid, $8, $9::uuid, $10, $11::jsonb, $12::jsonb`,
    [
      act.register,
      act.recordId,
      act.act,
      act.from,
      act.to,
      act.at.toISOString(),
      act.person.id,
      act.person.name,
      act.unitId,
      act.note,
      JSON.stringify(parts[0]),
      JSON.stringify(parts[1]),
    ],
  )
  await keepEvidence(client, declaration, act.recordId)
}
