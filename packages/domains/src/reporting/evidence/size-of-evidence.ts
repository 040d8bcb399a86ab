import type { SqlClient } from '@wanwu/database'

/** What the files of a report come to, in bytes; the same file counts once. */
export async function sizeOfEvidence(client: SqlClient, reportId: string): Promise<number> {
  const { rows } = await client.query<{ size: number }>(
    `select coalesce(sum(size), 0)::int as size from evidence_file
     where sha256 in (select sha256 from evidence where report_id = $1 and removed_at is null)`,
    [reportId],
  )
  return rows[0]?.size ?? 0
}
