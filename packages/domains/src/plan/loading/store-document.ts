import type { LedgerEdit } from '@wanwu/contract'
import { newId } from '@wanwu/core'
import type { SqlClient } from '@wanwu/database'
import { assessReview } from '../review/assess-review.ts'
import { readDirectory } from '../store/read-directory.ts'
import type { ReadUpload } from './read-upload.ts'

/** A print to be stored. */
export interface NewVersion {
  planId: string
  regionCode: string
  ordinal: number
  fileName: string
  bytes: Uint8Array
  upload: ReadUpload
  previousId: string | null
  /** decisions taken over from an earlier print */
  carried: readonly LedgerEdit[]
  actorId: string
  at: Date
}

/** Stores the file once by its content; answers with its id. */
async function storeFile(client: SqlClient, version: NewVersion): Promise<string> {
  const { bytes, upload, fileName, actorId, at } = version
  await client.query(
    `insert into source_file (id, sha256, name, format, size, class, bytes, uploaded_by, uploaded_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (sha256) do nothing`,
    [
      newId(),
      upload.sha256,
      fileName,
      upload.reading.source.format,
      bytes.byteLength,
      upload.class,
      Buffer.from(bytes),
      actorId,
      at.toISOString(),
    ],
  )
  // a statement of its own: it also sees what somebody else stored while the one above waited for them
  const { rows } = await client.query<{ id: string }>('select id from source_file where sha256 = $1', [
    upload.sha256,
  ])
  const [file] = rows
  if (!file) throw new Error('A stored file is not there')
  return file.id
}

/** Stores a print with its reading, under review, with the decisions carried over; answers with its id. */
export async function storeDocument(client: SqlClient, version: NewVersion): Promise<string> {
  const { upload, carried, actorId, at, regionCode } = version
  const directory = await readDirectory(client, regionCode)
  const { draft, open } = assessReview(upload.reading, carried, directory)
  const id = newId()
  const fileId = await storeFile(client, version)
  await client.query(
    `insert into plan_version (id, plan_id, region_code, ordinal, state, file_id, file_name, previous_id, reading,
                               carried, loaded_by, loaded_at, task_count, doubt_count)
     values ($1, $2, $3, $4, 'reviewing', $5, $6, $7, $8::jsonb, $9, $10, $11, $12, $13)`,
    [
      id,
      version.planId,
      regionCode,
      version.ordinal,
      fileId,
      version.fileName,
      version.previousId,
      JSON.stringify(upload.reading),
      carried.length,
      actorId,
      at.toISOString(),
      draft.ledger.tasks.length,
      new Set(open.map((doubt) => doubt.caseKey)).size,
    ],
  )
  await client.query(
    `insert into review_edit (version_id, sequence, act, edit, actor_id, at)
     select $1, position, 0, edit, $2, $3 from jsonb_array_elements($4::jsonb) with ordinality as made (edit, position)`,
    [id, actorId, at.toISOString(), JSON.stringify(carried)],
  )
  return id
}
