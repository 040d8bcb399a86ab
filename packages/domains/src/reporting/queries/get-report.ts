import {
  emptyEntry,
  FieldReturn,
  getReport,
  type Report,
  type ReportAct,
  type ReportLine,
} from '@wanwu/contract'
import type { SqlClient } from '@wanwu/database'
import { defineQuery, type Policy } from '../../kernel/index.ts'
import { readOwedValues } from '../indicators/read-owed-values.ts'
import { noSuch } from '../no-such.ts'
import { findWaiting } from '../report/find-waiting.ts'
import { lockDay } from '../report/lock-report.ts'
import { lastFiled, readActs } from '../report/read-acts.ts'
import { readDrafts } from '../report/read-drafts.ts'
import { readEarlier } from '../report/read-earlier.ts'
import { readLines, readSubmitted } from '../report/read-lines.ts'
import { readSummary } from '../report/read-summary.ts'

type PeriodRow = Omit<Report['period'], 'name'> & { nameZh: string; nameEn: string }

async function readPeriod(client: SqlClient, periodId: string): Promise<Report['period']> {
  const { rows } = await client.query<PeriodRow>(
    `select period.id, name_zh as "nameZh", name_en as "nameEn", period.plan_id as "planId",
            plan.title as "planTitle", cycle.name as "cycleName", period.covers_from as "coversFrom",
            cutoff_on as "cutoffOn", opens_on as "opensOn", due_on as "dueOn", locks_on as "locksOn", state,
            cycle.content, cycle.rrule, rule.phrase as "rulePhrase"
     from report_period as period join plan on plan.id = period.plan_id
     join report_cycle as cycle on cycle.id = cycle_id
     left join reporting_rule as rule on rule.id = cycle.rule_id where period.id = $1`,
    [periodId],
  )
  const [row] = rows
  if (!row) throw noSuch('报送期', 'period')
  const { nameZh, nameEn, ...period } = row
  return { ...period, name: { zh: nameZh, en: nameEn } }
}

/** What the last return asked for, while the report is with the unit again. */
function returnedFields(acts: readonly ReportAct[]): FieldReturn[] {
  const last = acts.findLast(({ kind }) => kind === 'returned' || kind === 'accepted')
  return FieldReturn.array().catch([]).parse(last?.detail.fields)
}

/** What the caller may do with a report, by permission and by where it stands. */
async function abilities(policy: Policy, summary: Report['summary']): Promise<Report['can']> {
  const unit = summary.unit.id
  const [file, sign, review] = [
    await policy.allows('report.file', { unit }),
    await policy.allows('report.sign', { unit }),
    await policy.allows('report.review', { unit }),
  ]
  const { locked } = summary
  const withUnit = ['owed', 'returned'].includes(summary.state)
  return {
    edit: file && withUnit && !locked,
    submit: file && withUnit && !locked,
    withdraw: file && ['submitted', 'signed'].includes(summary.state) && !locked,
    sign: sign && summary.state === 'submitted' && !locked,
    review: review && summary.state === 'signed',
    record: review && withUnit,
    ask: file && summary.state !== 'waived',
  }
}

/** 一个单位一期的报送: the unit sees its draft, everybody else what was signed off. */
export const getReportQuery = defineQuery({
  endpoint: getReport,
  async handler({ client, input, now, policy }): Promise<Report> {
    const summary = await readSummary(client, input.reportId, now)
    const period = await readPeriod(client, summary.periodId)
    const acts = await readActs(client, summary.id)
    const can = await abilities(policy, summary)
    const clocks = { dueOn: summary.dueOn, periodDueOn: period.dueOn, locksOn: period.locksOn }
    const own = await policy.allows('report.file', { unit: summary.unit.id })
    const draft = own && ['owed', 'returned', 'submitted'].includes(summary.state)
    const drafts = draft ? await readDrafts(client, summary.id) : new Map()
    const submitted = await readSubmitted(client, summary.id, lastFiled(acts))
    const earlier = await readEarlier(client, summary.id)
    const returned = summary.state === 'returned' ? returnedFields(acts) : []
    const lines = (await readLines(client, summary.id)).map((line): ReportLine => {
      const entry = drafts.get(line.obligationId)
      const content = draft ? entry?.content : submitted.entries.get(line.obligationId)
      return {
        ...line,
        content: content ?? emptyEntry,
        revision: entry?.revision ?? 0,
        editedBy: entry?.editedBy ?? null,
        editedAt: entry?.editedAt.toISOString() ?? null,
        earlier: earlier.entries.get(line.obligationId) ?? null,
        returned: returned.filter(({ obligationId }) => obligationId === line.obligationId),
      }
    })
    const narrative = draft
      ? await client.query<{ narrative: string; revision: number }>(
          'select narrative, revision from report_draft where report_id = $1',
          [summary.id],
        )
      : null
    return {
      summary,
      period,
      locksOn: lockDay(clocks),
      waiting: await findWaiting(client, summary.id),
      narrative: draft ? (narrative?.rows[0]?.narrative ?? '') : submitted.narrative,
      narrativeRevision: narrative?.rows[0]?.revision ?? 0,
      earlierNarrative: earlier.narrative,
      cutoffOn: (draft ? null : submitted.cutoffOn) ?? period.cutoffOn,
      lines,
      values: await readOwedValues(client, summary.id, draft ? 'draft' : 'filed'),
      acts: own ? acts : acts.filter(({ kind }) => kind !== 'submitted' && kind !== 'withdrawn'),
      draft,
      can,
    }
  },
})
