import { AppError, type LedgerEdit, type Reading } from '@wanwu/contract'
import type { SqlClient } from '@wanwu/database'

/** A print of a plan as stored, without its reading. */
export interface VersionRow {
  id: string
  planId: string
  regionCode: string
  regionName: string
  ordinal: number
  state: 'reviewing' | 'in-force' | 'superseded' | 'discarded'
  fileName: string
  format: string
  size: number
  class: 'public' | 'internal'
  previousId: string | null
  carried: number
  /** counts the acts on the review */
  revision: number
  loadedAt: Date
  loadedBy: string
  activatedAt: Date | null
  activatedBy: string | null
  tasks: number
  doubts: number
}

/** What every list of prints selects; `version`, `file` and `place` are joined. */
export const versionColumns = `
  version.id, version.plan_id as "planId", version.region_code as "regionCode",
  coalesce(place.name, version.region_code) as "regionName", version.ordinal, version.state,
  version.file_name as "fileName", file.format, file.size, file.class, version.previous_id as "previousId",
  version.carried, version.revision, version.loaded_at as "loadedAt", coalesce(loader.name, '') as "loadedBy",
  version.activated_at as "activatedAt", activator.name as "activatedBy",
  version.task_count as tasks, version.doubt_count as doubts`

/** The joins that {@link versionColumns} needs. */
export const versionJoins = `
  plan_version as version
  join source_file as file on file.id = version.file_id
  left join region_now as place on place.code = version.region_code
  left join person as loader on loader.id = version.loaded_by
  left join person as activator on activator.id = version.activated_by`

/** The error for a print that is not there, or that the actor may not know of. */
export function noSuchVersion(): AppError {
  return new AppError('NOT_FOUND', {
    message: { zh: '没有这一版方案，或您无权查看。', en: 'There is no such print, or you may not see it.' },
    next: { zh: '请从“方案”页重新打开。', en: 'Open it again from the plans page.' },
  })
}

/** One print where the actor holds the permission; NOT_FOUND elsewhere. */
export async function readVersion(
  client: SqlClient,
  versionId: string,
  permission: 'plan.read' | 'plan.review' | 'plan.activate',
): Promise<VersionRow> {
  const regions = permission === 'plan.read' ? 'plan_regions' : 'wanwu_regions'
  const { rows } = await client.query<VersionRow>(
    `select ${versionColumns} from ${versionJoins}
     where version.id::text = $1 and version.region_code in (select ${regions}($2))`,
    [versionId, permission],
  )
  const [row] = rows
  if (!row) throw noSuchVersion()
  return row
}

/**
 * One print that the actor may look at: those in force or superseded where it may read plans; those under
 * review or given up are the business of who reviews. NOT_FOUND elsewhere.
 */
export async function readShownVersion(client: SqlClient, versionId: string): Promise<VersionRow> {
  const version = await readVersion(client, versionId, 'plan.read')
  const shown = version.state === 'in-force' || version.state === 'superseded'
  return shown ? version : readVersion(client, versionId, 'plan.review')
}

/** The reading of a print, as it was read. */
export async function readReading(client: SqlClient, versionId: string): Promise<Reading> {
  const { rows } = await client.query<{ reading: Reading }>(
    'select reading from plan_version where id = $1',
    [versionId],
  )
  const [row] = rows
  if (!row) throw noSuchVersion()
  return row.reading
}

/** Edits of a review in the order they were made. */
export async function readEdits(client: SqlClient, versionId: string): Promise<LedgerEdit[]> {
  const { rows } = await client.query<{ edit: LedgerEdit }>(
    'select edit from review_edit where version_id = $1 order by sequence',
    [versionId],
  )
  return rows.map((row) => row.edit)
}
