import type { SqlClient } from '@wanwu/database'

/** The bytes of a file that hangs on a record; whether the caller may see it is asked before. */
export async function readFileBytes(client: SqlClient, file: string): Promise<Uint8Array> {
  const { rows } = await client.query<{ bytes: Uint8Array }>(
    'select bytes from evidence_file join record_file using (sha256) where record_file.id = $1',
    [file],
  )
  if (!rows[0]) throw new Error('The bytes of a file are not there')
  return rows[0].bytes
}
