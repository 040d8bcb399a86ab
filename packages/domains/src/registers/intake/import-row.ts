import type { ImportDifference, ImportFault, ImportState } from '@wanwu/contract'
import { AppError } from '@wanwu/contract'
import type { SqlClient } from '@wanwu/database'

/** What to do with rows whose record is there already, and with bad rows. */
export interface ImportDecision {
  update: 'all' | 'none' | number[]
  leaveOutBad: boolean
}

/** An import as it is kept. */
export interface ImportRow {
  id: string
  register: string
  personId: string
  unit: string
  region: string
  fileName: string
  sha256: string
  state: ImportState
  columns: { heading: string; target: string | null }[]
  sample: string[][]
  sheet: string
  headingRow: number
  rowsRead: number
  counts: ImportCounts
  faults: ImportFault[]
  faultCount: number
  differences: ImportDifference[]
  decision: ImportDecision | null
  error: { message: { zh: string; en: string }; next: { zh: string; en: string } } | null
  added: number
  updated: number
  startedAt: Date
  endedAt: Date | null
}

/** Rows by what would become of them. */
export interface ImportCounts {
  add: number
  update: number
  same: number
  bad: number
}

/** Nothing counted yet. */
export const noCounts: ImportCounts = { add: 0, update: 0, same: 0, bad: 0 }

const columns = `id, register, person_id as "personId", unit_id as unit, region_code as region, file_name as "fileName", sha256,
  state, columns, sample, sheet, heading_row as "headingRow", rows_read as "rowsRead", counts, faults,
  fault_count as "faultCount", differences, decision, error, added, updated, started_at as "startedAt", ended_at as "endedAt"`

/**
 * One of the actor's own imports; others are nobody's business.
 *
 * @param lock keeps it for the rest of the unit of work
 * @throws AppError NOT_FOUND
 */
export async function readImport(
  client: SqlClient,
  { register, id }: { register: string; id: string },
  lock = false,
): Promise<ImportRow> {
  const { rows } = await client.query<ImportRow>(
    `select ${columns} from register_import
     where id = $1 and register = $2 and person_id = wanwu_actor()${lock ? ' for update' : ''}`,
    [id, register],
  )
  if (rows[0]) return rows[0]
  throw new AppError('NOT_FOUND', {
    message: { zh: '没有这次导入，或不是您上传的。', en: 'There is no such import, or it is not yours.' },
    next: { zh: '请重新上传文件。', en: 'Upload the file again.' },
  })
}

/** The newest twenty of the actor's imports into a register. */
export async function readImports(client: SqlClient, register: string): Promise<ImportRow[]> {
  const { rows } = await client.query<ImportRow>(
    `select ${columns} from register_import where register = $1 and person_id = wanwu_actor()
     order by started_at desc limit 20`,
    [register],
  )
  return rows
}

/** Has an import looked through (again): what was found is forgotten. */
export async function askForCheck(
  client: SqlClient,
  id: string,
  targets: ImportRow['columns'],
): Promise<void> {
  await dropRows(client, id)
  await client.query(
    `update register_import set state = 'checking', columns = $2::jsonb, rows_read = 0, counts = $3::jsonb,
       faults = '[]', fault_count = 0, differences = '[]', error = null, ended_at = null where id = $1`,
    [id, JSON.stringify(targets), JSON.stringify(noCounts)],
  )
}

/** Takes the rows that stood ready away. */
export async function dropRows(client: SqlClient, id: string): Promise<void> {
  await client.query('delete from register_import_row where import_id = $1', [id])
}

/** Ends an import: its rows and bytes go, what was told of it stays. */
export async function endImport(
  client: SqlClient,
  id: string,
  end: {
    state: 'done' | 'failed' | 'discarded'
    at: Date
    added?: number
    updated?: number
    error?: ImportRow['error']
  },
): Promise<void> {
  await dropRows(client, id)
  await client.query(
    `update register_import set state = $2, ended_at = $3, added = $4, updated = $5, error = $6::jsonb,
       bytes = case when $2 = 'failed' then bytes end where id = $1`,
    [
      id,
      end.state,
      end.at.toISOString(),
      end.added ?? 0,
      end.updated ?? 0,
      end.error ? JSON.stringify(end.error) : null,
    ],
  )
}
