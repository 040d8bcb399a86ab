import type { TenureContent } from '@wanwu/contract'
import type { SqlClient } from '@wanwu/database'
import { noSuch } from '../no-such.ts'

/** A tenure file as stored. */
export interface TenureFileRow {
  id: string
  regionCode: string
  unitId: string
  content: TenureContent
  sha256: string
  handedAt: Date | null
}

/** A file the actor may read: row-level security lets no other through. @throws AppError NOT_FOUND otherwise. */
export async function readTenureFile(client: SqlClient, fileId: string): Promise<TenureFileRow> {
  const { rows } = await client.query<TenureFileRow>(
    `select file.id, region_code as "regionCode", file.unit_id as "unitId", content, sha256, handed_at as "handedAt"
     from tenure_file as file left join tenure_handing as handing on handing.file_id = file.id where file.id = $1`,
    [fileId],
  )
  if (!rows[0]) throw noSuch('离任审计档案', 'tenure file')
  return rows[0]
}
