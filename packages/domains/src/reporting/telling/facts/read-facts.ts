import type { EntryContent, EntryFact, ReportFact, TellingFacts } from '@wanwu/contract'
import { daysBetween, reportTiming, shanghaiDay } from '@wanwu/core'
import type { SqlClient } from '@wanwu/database'
import { noSuch } from '../../no-such.ts'
import { latestEntries } from './latest-entries.ts'

/** What facts are taken of: one period, or every period of a plan that is due in a year. */
export interface FactsScope {
  planId: string
  periodId: string | null
  year: number | null
}

interface PeriodRow {
  id: string
  name: string
  coversFrom: string
  cutoffOn: string
  dueOn: string
  planTitle: string
  regionName: string
}

async function readPeriods(client: SqlClient, scope: FactsScope): Promise<PeriodRow[]> {
  const { rows } = await client.query<PeriodRow>(
    `select period.id, period.name_zh as name, period.covers_from as "coversFrom", cutoff_on as "cutoffOn",
            due_on as "dueOn", plan.title as "planTitle", region_now.name as "regionName"
     from report_period as period join plan on plan.id = period.plan_id
     join region_now on region_now.code = period.region_code
     where period.plan_id = $1 and (period.id = $2 or extract(year from due_on) = $3)
     order by due_on, period.id`,
    [scope.planId, scope.periodId, scope.year],
  )
  return rows
}

type ReportRow = Omit<ReportFact, 'timing' | 'lateDays' | 'receivedAt' | 'periodName'> & {
  receivedAt: Date | null
}

/** Whole days a report is late: to the day it came in, else to today; 0 where it is not. */
function lateDays(row: ReportRow, timing: ReportFact['timing'], now: Date): number {
  if (timing !== 'late' && timing !== 'missing') return 0
  return Math.max(1, daysBetween(row.dueOn, shanghaiDay(row.receivedAt ?? now)))
}

async function readReports(
  client: SqlClient,
  periods: readonly PeriodRow[],
  now: Date,
): Promise<ReportFact[]> {
  const { rows } = await client.query<ReportRow>(
    `select report.id as "reportId", report.period_id as "periodId", unit.id as "unitId", unit.name as "unitName",
            report.state, report.first_due_on as "firstDueOn", report.due_on as "dueOn",
            report.received_at as "receivedAt", report.changes,
            (select count(*)::int from report_act where report_id = report.id and kind = 'returned') as returns
     from report join unit on unit.id = report.unit_id join report_period as period on period.id = report.period_id
     where report.period_id = any($1::uuid[]) order by unit.sort_key, unit.id, period.due_on desc`,
    [periods.map(({ id }) => id)],
  )
  const names = new Map(periods.map(({ id, name }) => [id, name]))
  return rows.map((row) => {
    const timing = reportTiming(row, now)
    return {
      ...row,
      periodName: names.get(row.periodId) ?? '',
      timing,
      lateDays: lateDays(row, timing, now),
      receivedAt: row.receivedAt?.toISOString() ?? null,
    }
  })
}

type EntryRow = Omit<
  EntryFact,
  'completedOn' | 'progress' | 'problem' | 'cause' | 'next' | 'help' | 'verification'
> & {
  content: EntryContent | null
  result: 'verified' | 'contradicted' | null
  drawn: boolean
  periodDueOn: string
}

async function readEntries(
  client: SqlClient,
  periodIds: readonly string[],
  asOf: string,
): Promise<EntryRow[]> {
  const { rows } = await client.query<EntryRow>(
    `with filed as (
       select distinct on (act.report_id) act.report_id, (act.detail ->> 'submission')::int as ordinal
       from report_act as act join report on report.id = act.report_id
       where report.period_id = any($1::uuid[]) and act.kind in ('signed', 'recorded')
       order by act.report_id, act.sequence desc)
     select obligation.id as "obligationId", report.id as "reportId", report.period_id as "periodId",
            period.due_on as "periodDueOn", unit.id as "unitId", unit.name as "unitName",
            obligation.lineage_id as "lineageId", task.no as "taskNo",
            coalesce(nullif(task.title, ''), left(task.body, 40)) as "taskTitle", obligation.role, obligation.required,
            task.end_on as "endOn", entry.claim, entry.content, verification.result,
            verification.id is not null as drawn, verification.found, verifier.name as "verifierName",
            (select jsonb_build_object('verified', count(*) filter (where verified),
                                       'claimed', count(*) filter (where not verified))
             from submission_record as record
             where record.submission_id = submission.id and record.obligation_id = obligation.id) as records,
            (select case when finding.state in ('closed', 'rechecked') then 'closed' else 'open' end
             from verification_finding as raised join register.finding as finding on finding.id = raised.record_id
             where raised.verification_id = verification.id and finding.voided_at is null) as finding,
            coalesce((select jsonb_agg(jsonb_build_object('name', milestone.name, 'dueOn', milestone.due_on)
                                       order by milestone.due_on, milestone.ordinal)
              from breakdown join milestone on milestone.breakdown_id = breakdown.id
              where breakdown.plan_id = report.plan_id and breakdown.lineage_id = obligation.lineage_id
                and breakdown.unit_id = obligation.unit_id and breakdown.state = 'accepted'
                and milestone.done_on is null and milestone.due_on < $2::date), '[]') as "lateMilestones"
     from obligation join report on report.id = obligation.report_id
     join report_period as period on period.id = report.period_id
     join unit on unit.id = obligation.unit_id join task on task.id = obligation.task_id
     left join filed on filed.report_id = report.id
     left join submission on submission.report_id = report.id and submission.ordinal = filed.ordinal
     left join submission_entry as entry on entry.submission_id = submission.id and entry.obligation_id = obligation.id
     left join verification on verification.obligation_id = obligation.id
     left join unit as verifier on verifier.id = verification.verifier_unit_id
     where report.period_id = any($1::uuid[]) and report.state <> 'waived'
     order by unit.sort_key, unit.id, obligation.ordinal, period.due_on desc`,
    [periodIds, asOf],
  )
  return rows
}

function toEntry(row: EntryRow): EntryFact {
  const { content, result, drawn, periodDueOn: _, ...entry } = row
  return {
    ...entry,
    completedOn: content?.completedOn ?? null,
    progress: content?.progress ?? '',
    problem: content?.problem ?? '',
    cause: content?.cause ?? '',
    next: content?.next ?? '',
    help: content?.help ?? '',
    verification: result ?? (drawn ? 'planned' : 'unsampled'),
  }
}

/**
 * Takes the facts of a period or a year: every report and every duty that is owed, as they stand now. What is not
 * filed is not in it: drafts are the unit's own.
 *
 * @throws AppError NOT_FOUND where no period was opened in the scope.
 */
export async function readFacts(client: SqlClient, scope: FactsScope, now: Date): Promise<TellingFacts> {
  const periods = await readPeriods(client, scope)
  const first = periods[0]
  const last = periods.at(-1)
  if (!first || !last) throw noSuch('报送期', 'period')
  const asOf = shanghaiDay(now)
  const entries = await readEntries(
    client,
    periods.map(({ id }) => id),
    asOf,
  )
  return {
    takenAt: now.toISOString(),
    asOf,
    planTitle: last.planTitle,
    regionName: last.regionName,
    scopeName: scope.year === null ? last.name : `${scope.year}年度`,
    year: scope.year,
    coversFrom: first.coversFrom,
    cutoffOn: last.cutoffOn,
    dueOn: last.dueOn,
    periods: periods.map(({ id, name, dueOn }) => ({ id, name, dueOn })),
    reports: await readReports(client, periods, now),
    entries: latestEntries(entries).map(toEntry),
  }
}
