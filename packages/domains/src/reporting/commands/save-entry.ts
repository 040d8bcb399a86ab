import { saveEntry } from '@wanwu/contract'
import { defineCommand } from '../../kernel/index.ts'
import { auditReport } from '../report/audit-report.ts'
import { lockReport, requireState } from '../report/lock-report.ts'
import { saveDraft } from '../report/save-draft.ts'

/** 保存一项草稿: what is written of one duty, seen by the unit alone. */
export const saveEntryCommand = defineCommand({
  endpoint: saveEntry,
  async handler(context) {
    const { client, input, now, actor } = context
    const report = await lockReport(context, input.reportId, 'report.file')
    requireState(report, ['owed', 'returned'], now)
    return { revision: await saveDraft(client, report, input, { actor, now }) }
  },
  audit: ({ client, input }, answer) =>
    auditReport(client, input.reportId, { obligationId: input.obligationId, ...answer }),
})
