import { createHash } from 'node:crypto'
import type { CircularFile, FigureDifference } from '@wanwu/contract'
import { newId } from '@wanwu/core'
import type { SqlClient } from '@wanwu/database'
import type { Actor } from '../../../kernel/index.ts'

/** A version of a paper to be kept. */
export interface NewFile {
  source: 'final' | 'issued'
  unitId: string | null
  name: string
  bytes: Uint8Array
  differences: FigureDifference[] | null
}

/** Keeps a version of a paper, after those before it. */
export async function keepFile(
  client: SqlClient,
  circularId: string,
  file: NewFile,
  by: { actor: Actor; now: Date },
): Promise<CircularFile> {
  const sha256 = createHash('sha256').update(file.bytes).digest('hex')
  await client.query(
    `insert into evidence_file (sha256, media_type, size, bytes, stored_at)
     values ($1, 'application/octet-stream', $2, $3, $4) on conflict (sha256) do nothing`,
    [sha256, file.bytes.length, file.bytes, by.now.toISOString()],
  )
  const id = newId()
  const { rows } = await client.query<{ ordinal: number }>(
    `insert into circular_file (id, circular_id, ordinal, source, unit_id, name, sha256, differences, added_by, added_name,
       added_at)
     select $1, $2, coalesce(max(ordinal), 0) + 1, $3, $4, $5, $6, $7::jsonb, $8, $9, $10 from circular_file
     where circular_id = $2 returning ordinal`,
    [
      id,
      circularId,
      file.source,
      file.unitId,
      file.name,
      sha256,
      file.differences === null ? null : JSON.stringify(file.differences),
      by.actor.personId,
      by.actor.name,
      by.now.toISOString(),
    ],
  )
  return {
    id,
    ordinal: rows[0]?.ordinal ?? 0,
    source: file.source,
    unitId: file.unitId,
    name: file.name,
    size: file.bytes.length,
    differences: file.differences,
    by: by.actor.name,
    at: by.now.toISOString(),
  }
}
