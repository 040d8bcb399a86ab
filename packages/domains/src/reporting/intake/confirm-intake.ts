import { confirmIntake, emptyEntry } from '@wanwu/contract'
import { defineCommand } from '../../kernel/index.ts'
import { auditReport } from '../report/audit-report.ts'
import { changedMeanwhile } from '../report/changed-meanwhile.ts'
import { lockReport, requireState } from '../report/lock-report.ts'
import { readDrafts } from '../report/read-drafts.ts'
import { saveDraft } from '../report/save-draft.ts'
import { saveNarrativeDraft } from '../report/save-narrative-draft.ts'
import { takeGiven } from './take-given.ts'

/** 确认导入: what was read of a file becomes drafts of the unit, all of it or nothing; blank cells change nothing. */
export const confirmIntakeCommand = defineCommand({
  endpoint: confirmIntake,
  async handler(context) {
    const { client, input, now, actor } = context
    const report = await lockReport(context, input.reportId, 'report.file')
    requireState(report, ['owed', 'returned'], now)
    const drafts = await readDrafts(client, report.id)
    const stale = input.entries.flatMap(({ obligationId, revision }) => {
      const present = drafts.get(obligationId)
      if (!present || present.revision === revision) return []
      const { content, editedBy, editedAt } = present
      return [
        { obligationId, revision: present.revision, content, editedBy, editedAt: editedAt.toISOString() },
      ]
    })
    if (stale.length > 0) throw changedMeanwhile({ entries: stale })
    for (const { obligationId, revision, given } of input.entries) {
      const content = takeGiven(drafts.get(obligationId)?.content ?? emptyEntry, given)
      await saveDraft(client, report, { obligationId, revision, content }, { actor, now })
    }
    if (input.narrative) {
      const { revision, text } = input.narrative
      await saveNarrativeDraft(client, report, { revision, narrative: text }, { actor, now })
    }
    return { saved: input.entries.length }
  },
  audit: ({ client, input }, answer) =>
    auditReport(client, input.reportId, {
      ...answer,
      fileName: input.fileName,
      obligationIds: input.entries.map(({ obligationId }) => obligationId),
      narrative: input.narrative !== null,
    }),
})
