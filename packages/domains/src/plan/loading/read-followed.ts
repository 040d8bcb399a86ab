import { AppError } from '@wanwu/contract'
import type { SqlClient } from '@wanwu/database'
import { foldEdits } from '../draft/apply-edits.ts'
import { readEdits, readReading } from '../store/read-version.ts'
import type { FollowedPrint } from './follow-print.ts'

/** The print that a new one comes after. */
export interface LatestPrint {
  regionCode: string
  versionId: string
  ordinal: number
  state: 'reviewing' | 'in-force' | 'superseded' | 'discarded'
  sha256: string
  /** number of the plan's last print, given up or not */
  lastOrdinal: number
}

/**
 * The print of a plan that a new one comes after: the one under review or in force, else the latest, which was
 * given up.
 *
 * @throws AppError NOT_FOUND where there is no such plan, or the actor may not load prints of it
 */
export async function latestPrint(client: SqlClient, planId: string): Promise<LatestPrint> {
  const { rows } = await client.query<LatestPrint>(
    `select version.region_code as "regionCode", version.id as "versionId", version.ordinal, version.state, file.sha256,
            max(version.ordinal) over () as "lastOrdinal"
     from plan_version as version join source_file as file on file.id = version.file_id
     where version.plan_id::text = $1 and version.region_code in (select wanwu_regions('plan.load'))
     order by (version.state = 'reviewing') desc, (version.state = 'in-force') desc, version.ordinal desc`,
    [planId],
  )
  const [row] = rows
  if (!row) {
    throw new AppError('NOT_FOUND', {
      message: {
        zh: '没有这个方案，或您无权载入新版本。',
        en: 'There is no such plan, or you may not load prints of it.',
      },
    })
  }
  return row
}

/** The print as it was reviewed, to compare a file with; null where it was given up: nothing decided in it counts. */
export async function readFollowed(client: SqlClient, latest: LatestPrint): Promise<FollowedPrint | null> {
  if (latest.state === 'discarded') return null
  const { ledger } = await readReading(client, latest.versionId)
  const edits = await readEdits(client, latest.versionId)
  const taken = new Set(edits.flatMap((edit) => (edit.kind === 'drop-task' ? [edit.taskId] : [])))
  return {
    versionId: latest.versionId,
    ordinal: latest.ordinal,
    ledger: foldEdits(ledger, edits).ledger,
    dropped: ledger.tasks.filter((task) => taken.has(task.id)),
  }
}
