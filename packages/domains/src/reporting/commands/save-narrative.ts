import { saveNarrative } from '@wanwu/contract'
import { defineCommand } from '../../kernel/index.ts'
import { auditReport } from '../report/audit-report.ts'
import { lockReport, requireState } from '../report/lock-report.ts'
import { saveNarrativeDraft } from '../report/save-narrative-draft.ts'

/** 保存综合情况草稿: the one narrative of the unit. */
export const saveNarrativeCommand = defineCommand({
  endpoint: saveNarrative,
  async handler(context) {
    const { client, input, now, actor } = context
    const report = await lockReport(context, input.reportId, 'report.file')
    requireState(report, ['owed', 'returned'], now)
    return { revision: await saveNarrativeDraft(client, report, input, { actor, now }) }
  },
  audit: ({ client, input }, answer) => auditReport(client, input.reportId, { narrative: true, ...answer }),
})
