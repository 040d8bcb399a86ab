import type { Deadline } from '@wanwu/contract'
import { runClock, tellMove } from '@wanwu/core/clocks'
import type { SqlClient } from '@wanwu/database'
import { readHolidayCalendar } from '../../access/index.ts'
import { noSuch } from '../no-such.ts'
import { isLocked, lockDay, type ReportRow } from '../report/lock-report.ts'

type RuleRow = Pick<
  Deadline,
  | 'cycleName'
  | 'rrule'
  | 'phrase'
  | 'planId'
  | 'planTitle'
  | 'coversFrom'
  | 'opensOn'
  | 'cutoffOn'
  | 'firstDueOn'
> & { ruleDueOn: string | null }
type ExtensionRow = Omit<Deadline['extensions'][number], 'decidedAt'> & { decidedAt: Date }

/** A deadline explains itself: the rule with the words it was read from, the clocks, and every extension. */
export async function readDeadline(client: SqlClient, report: ReportRow, now: Date): Promise<Deadline> {
  const { rows } = await client.query<RuleRow>(
    `select cycle.name as "cycleName", cycle.rrule, rule.phrase, plan.id as "planId", plan.title as "planTitle",
            period.covers_from as "coversFrom", period.opens_on as "opensOn", period.cutoff_on as "cutoffOn",
            report.first_due_on as "firstDueOn", period.rule_due_on as "ruleDueOn"
     from report join report_period as period on period.id = report.period_id
     join report_cycle as cycle on cycle.id = period.cycle_id join plan on plan.id = report.plan_id
     left join reporting_rule as rule on rule.id = cycle.rule_id where report.id = $1`,
    [report.id],
  )
  const [rule] = rows
  if (!rule) throw noSuch('报送', 'report')
  const extensions = await client.query<ExtensionRow>(
    `select detail ->> 'from' as from, detail ->> 'to' as to, coalesce(reason, '') as reason,
            actor_name as "decidedBy", at as "decidedAt"
     from report_act where report_id = $1 and kind = 'extended' order by sequence`,
    [report.id],
  )
  const { ruleDueOn, ...shown } = rule
  const calendar = await readHolidayCalendar(client)
  const named = ruleDueOn ?? rule.firstDueOn
  const { working } = runClock(
    { count: 'named', on: named, moves: false },
    {
      startedOn: named,
      extensions: extensions.rows.map(({ to, reason, decidedBy }) => ({
        more: { until: to },
        reason,
        by: decidedBy,
      })),
    },
    calendar,
  )
  // The day was moved when the period opened, and stays even where the calendar was corrected since.
  const [first, ...others] = working
  const moved = ruleDueOn === null ? [] : [tellMove(calendar, ruleDueOn, rule.firstDueOn)]
  return {
    ...shown,
    dueOn: report.dueOn,
    locksOn: lockDay(report),
    locked: isLocked(report, now),
    reopened: report.reopened,
    extensions: extensions.rows.map((row) => ({ ...row, decidedAt: row.decidedAt.toISOString() })),
    working: [...(first ? [first] : []), ...moved, ...others],
  }
}
