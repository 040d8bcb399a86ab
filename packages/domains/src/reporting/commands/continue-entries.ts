import { continueEntries, emptyEntry } from '@wanwu/contract'
import { defineCommand } from '../../kernel/index.ts'
import { auditReport } from '../report/audit-report.ts'
import { lockReport, requireState } from '../report/lock-report.ts'
import { saveDraft } from '../report/save-draft.ts'

/** 一并报: one line for many duties that continue; all of them or none. */
export const continueEntriesCommand = defineCommand({
  endpoint: continueEntries,
  async handler(context) {
    const { client, input, now, actor } = context
    const report = await lockReport(context, input.reportId, 'report.file')
    requireState(report, ['owed', 'returned'], now)
    const content = { ...emptyEntry, claim: 'continuing' as const, progress: input.line }
    for (const entry of input.entries) await saveDraft(client, report, { ...entry, content }, { actor, now })
    return { saved: input.entries.length }
  },
  audit: ({ client, input }, answer) => auditReport(client, input.reportId, { ...answer, line: input.line }),
})
