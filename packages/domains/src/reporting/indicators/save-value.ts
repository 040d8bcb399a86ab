import { saveValue } from '@wanwu/contract'
import { defineCommand } from '../../kernel/index.ts'
import { noSuch } from '../no-such.ts'
import { auditReport } from '../report/audit-report.ts'
import { changedMeanwhile } from '../report/changed-meanwhile.ts'
import { lockReport, requireState } from '../report/lock-report.ts'
import { readOwedValues } from './read-owed-values.ts'

/** 保存指标值草稿. What is odd about it is asked, not refused: a draft may hold anything. */
export const saveValueCommand = defineCommand({
  endpoint: saveValue,
  async handler(context) {
    const { client, input, now, actor } = context
    const report = await lockReport(context, input.reportId, 'report.file')
    requireState(report, ['owed', 'returned'], now)
    const kept = [
      input.obligationId,
      report.id,
      JSON.stringify(input.content),
      actor.personId,
      now.toISOString(),
      input.revision,
    ]
    const { rows } =
      input.revision === 0
        ? await client.query<{ revision: number }>(
            `insert into indicator_draft (obligation_id, report_id, unit_id, content, revision, edited_by, edited_at)
             select id, report_id, unit_id, $3::jsonb, 1, $4, $5 from indicator_obligation
             where id = $1 and report_id = $2 and $6 = 0
             on conflict (obligation_id) do nothing returning revision`,
            kept,
          )
        : await client.query<{ revision: number }>(
            `update indicator_draft set content = $3::jsonb, revision = revision + 1, edited_by = $4, edited_at = $5
             where obligation_id = $1 and report_id = $2 and revision = $6 returning revision`,
            kept,
          )
    if (rows[0]) return rows[0]
    const values = await readOwedValues(client, report.id, 'draft')
    const present = values.find(({ obligationId }) => obligationId === input.obligationId)
    if (!present) throw noSuch('应报指标', 'indicator owed in this report')
    throw changedMeanwhile({ content: present.content, revision: present.revision })
  },
  audit: ({ client, input }) => auditReport(client, input.reportId, { indicator: input.obligationId }),
})
