import { AppError, getLedgerTask } from '@wanwu/contract'
import { defineQuery } from '../../kernel/index.ts'
import { completeRows, type TaskRecord, taskColumns } from '../ledger/read-rows.ts'

/** Longest stretch of the document shown beside a task, in characters. */
const longestExcerpt = 4000

interface FullRecord extends TaskRecord {
  versionId: string
  versionOrdinal: number
  lineageId: string
  document: string
}

/** 一项任务: the row, the printed words it was read from, and what became of it through the prints. */
export const getLedgerTaskQuery = defineQuery({
  endpoint: getLedgerTask,
  async handler({ client, input }) {
    const { rows } = await client.query<FullRecord>(
      `select ${taskColumns}, task.version_id as "versionId", version.ordinal as "versionOrdinal",
              task.lineage_id as "lineageId",
              version.reading -> 'source' ->> 'text' as document
       from task join plan on plan.id = task.plan_id join plan_version as version on version.id = task.version_id
       where task.id::text = $1 and task.region_code in (select plan_regions('ledger.read'))`,
      [input.taskId],
    )
    const [task] = rows
    if (!task) {
      throw new AppError('NOT_FOUND', {
        message: { zh: '没有这项任务，或您无权查看。', en: 'There is no such task, or you may not see it.' },
        next: { zh: '请从台账重新打开。', en: 'Open it again from the ledger.' },
      })
    }
    const [row] = await completeRows(client, [task])
    const history = await client.query<{ at: Date; by: string; ordinal: number; no: string }>(
      `select version.activated_at as at, coalesce(person.name, '') as by,
              version.ordinal, task.no
       from task join plan_version as version on version.id = task.version_id
       left join person on person.id = version.activated_by
       where task.lineage_id = $1 and version.activated_at is not null order by version.ordinal desc`,
      [task.lineageId],
    )
    if (!row) throw new Error('A task without a row')
    return {
      ...row,
      versionId: task.versionId,
      versionOrdinal: task.versionOrdinal,
      excerpt: {
        text: task.document.slice(
          row.source.start,
          Math.min(row.source.end, row.source.start + longestExcerpt),
        ),
        span: row.source,
      },
      history: history.rows.map((entry) => ({ ...entry, at: entry.at.toISOString() })),
    }
  },
})
