import { saveNarrative } from '@wanwu/contract'
import { defineCommand } from '../../kernel/index.ts'
import { auditReport } from '../report/audit-report.ts'
import { changedMeanwhile } from '../report/changed-meanwhile.ts'
import { lockReport, requireState } from '../report/lock-report.ts'

/** 保存综合情况草稿: the one narrative of the unit. */
export const saveNarrativeCommand = defineCommand({
  endpoint: saveNarrative,
  async handler(context) {
    const { client, input, now, actor } = context
    const report = await lockReport(context, input.reportId, 'report.file')
    requireState(report, ['owed', 'returned'], now)
    const { rows } = await client.query<{ narrative: string; revision: number }>(
      'select narrative, revision from report_draft where report_id = $1',
      [report.id],
    )
    const present = rows[0] ?? { narrative: '', revision: 0 }
    if (present.revision !== input.revision) throw changedMeanwhile({ ...present })
    const revision = present.revision + 1
    await client.query(
      `insert into report_draft (report_id, unit_id, narrative, revision, edited_by, edited_at)
       values ($1, $2, $3, $4, $5, $6) on conflict (report_id) do update
       set narrative = excluded.narrative, revision = excluded.revision, edited_by = excluded.edited_by,
           edited_at = excluded.edited_at`,
      [report.id, report.unitId, input.narrative, revision, actor.personId, now.toISOString()],
    )
    return { revision }
  },
  audit: ({ client, input }, answer) => auditReport(client, input.reportId, { narrative: true, ...answer }),
})
