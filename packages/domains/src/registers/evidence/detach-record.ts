import { detachRecord } from '@wanwu/contract'
import { defineCommand } from '../../kernel/index.ts'
import { auditReport, lockReport, noSuch, requireState } from '../../reporting/index.ts'

/** 撤下台账佐证: while the report is still to be handed in; what went with an earlier one stays with it. */
export const detachRecordCommand = defineCommand({
  endpoint: detachRecord,
  async handler(context) {
    const { client, input, now } = context
    const report = await lockReport(context, input.reportId, 'report.file')
    requireState(report, ['owed', 'returned'], now)
    const { rowCount } = await client.query(
      'update record_evidence set removed_at = $3 where id = $1 and report_id = $2 and removed_at is null',
      [input.id, report.id, now.toISOString()],
    )
    if (rowCount === 0) throw noSuch('台账佐证', 'record beside a duty')
    return { done: true as const }
  },
  audit: ({ client, input }) => auditReport(client, input.reportId, { taken: input.id }),
})
