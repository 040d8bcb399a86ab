import type { SqlClient } from '@wanwu/database'
import { noSuch } from '../../no-such.ts'
import { type CircularRow, circularColumns } from './circular-row.ts'

/** One paper that the actor may see. @throws AppError NOT_FOUND for any other. */
export async function readCircular(client: SqlClient, circularId: string): Promise<CircularRow> {
  const { rows } = await client.query<CircularRow>(
    `select ${circularColumns} from circular where circular.id = $1`,
    [circularId],
  )
  const [row] = rows
  if (!row) throw noSuch('文稿', 'paper')
  return row
}
