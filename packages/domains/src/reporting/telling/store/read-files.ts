import type { CircularAct, CircularFile } from '@wanwu/contract'
import type { SqlClient } from '@wanwu/database'

/** The versions of a paper, the latest first. */
export async function readFiles(client: SqlClient, circularId: string): Promise<CircularFile[]> {
  const { rows } = await client.query<Omit<CircularFile, 'at'> & { at: Date }>(
    `select circular_file.id, ordinal, source, circular_file.unit_id as "unitId", circular_file.name, size, differences,
            added_name as by, added_at as at
     from circular_file join evidence_file using (sha256)
     where circular_id = $1 order by ordinal desc`,
    [circularId],
  )
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }))
}

/** Every act on a paper, oldest first. */
export async function readCircularActs(
  client: SqlClient,
  circularId: string,
): Promise<(CircularAct & { actorId: string })[]> {
  const { rows } = await client.query<Omit<CircularAct, 'at'> & { at: Date; actorId: string }>(
    `select sequence, kind, actor_id as "actorId", actor_name as "actorName", at, note from circular_act
     where circular_id = $1 order by sequence`,
    [circularId],
  )
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }))
}
