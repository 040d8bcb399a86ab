import { type EntryContent, emptyEntry, type RisenLine, riseReport } from '@wanwu/contract'
import { newId } from '@wanwu/core'
import { canonicalJson, defineCommand } from '../../kernel/index.ts'
import { noSuch } from '../no-such.ts'
import { auditReport } from '../report/audit-report.ts'
import { lockReport, requireState } from '../report/lock-report.ts'
import { readDrafts } from '../report/read-drafts.ts'
import { saveDraft } from '../report/save-draft.ts'
import { compileLines } from './compile-lines.ts'
import { readLowerParts, readLowerPeriods } from './read-lower.ts'
import { readRisen } from './read-risen.ts'

const alike = (one: EntryContent, other: EntryContent | undefined) =>
  other !== undefined && canonicalJson(one) === canonicalJson(other)

/** What the last compilation of the same plan wrote for a duty. */
const writtenBefore = (lines: readonly RisenLine[], obligationId: string) =>
  lines.find((line) => line.obligationId === obligationId)?.content

/**
 * 上报: compiles what a lower period has accepted into the drafts of this report, and freezes parts and counts beside
 * them. A draft that a person wrote is left as it is.
 */
export const riseReportCommand = defineCommand({
  endpoint: riseReport,
  async handler(context) {
    const { client, input, actor, now } = context
    const report = await lockReport(context, input.reportId, 'report.file')
    requireState(report, ['owed', 'returned'], now)
    const period = (await readLowerPeriods(client, report.id)).find(({ id }) => id === input.periodId)
    if (!period) throw noSuch('下级报送期', 'lower period')
    const lines = compileLines(await readLowerParts(client, report.id, period))
    const before =
      (await readRisen(client, report.id)).find(({ planId }) => planId === period.planId)?.lines ?? []
    const drafts = await readDrafts(client, report.id)
    let kept = 0
    for (const { obligationId, content, accepted } of lines) {
      const draft = drafts.get(obligationId)
      const own =
        draft &&
        !alike(draft.content, emptyEntry) &&
        !alike(draft.content, writtenBefore(before, obligationId))
      if (own) kept += 1
      else if (accepted > 0) {
        const change = { obligationId, revision: draft?.revision ?? 0, content }
        await saveDraft(client, report, change, { actor, now })
      }
    }
    const risenId = newId()
    await client.query(
      `insert into risen_report (id, report_id, unit_id, period_id, lines, compiled_by, compiled_name, compiled_at)
       values ($1, $2, $3, $4, $5::jsonb, $6, $7, $8)`,
      [
        risenId,
        report.id,
        report.unitId,
        period.id,
        JSON.stringify(lines),
        actor.personId,
        actor.name,
        now.toISOString(),
      ],
    )
    const sum = (pick: (line: RisenLine) => number) => lines.reduce((all, line) => all + pick(line), 0)
    return { risenId, accepted: sum((line) => line.accepted), missing: sum((line) => line.missing), kept }
  },
  audit: ({ client, input }, answer) =>
    auditReport(client, input.reportId, { periodId: input.periodId, ...answer }),
})
