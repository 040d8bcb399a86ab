import { newId } from '@wanwu/core'
import type { SqlClient } from '@wanwu/database'
import type { AuditNote } from './audit-note.ts'
import { sanitiseDetail } from './sanitise-detail.ts'
import { chainStart, type SealedFields, sealEntry } from './seal-entry.ts'

/** Who did it, when, from where, by which endpoint. */
export interface AuditOrigin {
  /** null: a visitor; without `personId` the system itself, under the name it acts by */
  actor: { personId: string | null; name: string } | null
  address: string | null
  at: Date
  action: string
}

/**
 * Appends an entry to the chain of its region, inside the unit of work it tells of. The head of the chain is
 * locked here, so call it last: every other act of that region waits from here to the commit.
 */
export async function appendEntry(client: SqlClient, note: AuditNote, origin: AuditOrigin): Promise<void> {
  await client.query(
    'insert into audit_head (region, sequence, hash) values ($1, 0, $2) on conflict (region) do nothing',
    [note.region, chainStart],
  )
  const head = await client.query<{ sequence: string | number; hash: string }>(
    'select sequence, hash from audit_head where region = $1 for update',
    [note.region],
  )
  const last = head.rows[0]
  if (!last) throw new Error(`audit head of ${note.region} vanished`)
  const entry: SealedFields = {
    id: newId(),
    region: note.region,
    sequence: Number(last.sequence) + 1,
    at: origin.at.toISOString(),
    actorId: origin.actor?.personId ?? null,
    actorName: origin.actor?.name ?? null,
    address: origin.address,
    action: note.action ?? origin.action,
    subjectKind: note.subject.kind,
    subjectId: note.subject.id,
    subjectLabel: note.subject.label ?? null,
    detail: sanitiseDetail(note.detail ?? {}),
  }
  const hash = sealEntry(last.hash, entry)
  await client.query(
    `insert into audit_entry (id, region, sequence, at, actor_id, actor_name, address, action,
       subject_kind, subject_id, subject_label, detail, hash)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12::jsonb, $13)`,
    [
      entry.id,
      entry.region,
      entry.sequence,
      entry.at,
      entry.actorId,
      entry.actorName,
      entry.address,
      entry.action,
      entry.subjectKind,
      entry.subjectId,
      entry.subjectLabel,
      JSON.stringify(entry.detail),
      hash,
    ],
  )
  await client.query('update audit_head set sequence = $2, hash = $3 where region = $1', [
    entry.region,
    entry.sequence,
    hash,
  ])
}
