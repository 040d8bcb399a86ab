import type { ActionRule, ActionTask } from '@wanwu/contract'
import { isActionEvery } from '@wanwu/core/cycle'
import type { SqlClient } from '@wanwu/database'
import { actionTask } from './action-task.ts'

/** Words that ask for something again and again and leave open how often. */
const vagueWords = '不定期|定期|常态化|适时|经常性'

/** What a clause asks to be repeated, with what acts on it need to know. */
export interface RuleRow extends ActionRule {
  regionCode: string
  /** the deadline of the task, after which nothing is owed any more */
  until: string | null
}

type Row = Omit<RuleRow, 'undecided' | 'can'> & { set: boolean; decide: boolean; task: ActionTask }

/**
 * What tasks in force ask to be repeated: stated intervals, and words that leave the interval to the office. Tasks
 * that wait for an instrument ask for nothing. Units are those that lead or are responsible, as far as the actor
 * may read them; where a measure states it, those of the measure, if it names any.
 */
export async function readRules(
  client: SqlClient,
  where: { planId?: string | undefined; lineageId?: string | undefined },
): Promise<RuleRow[]> {
  const { rows } = await client.query<Row>(
    `with open as materialized (
       select task.* from task where current and state = 'open'
         and ($1::uuid is null or plan_id = $1) and ($2::uuid is null or lineage_id = $2)),
     stated as (
       select again.task_id, again.measure_id, again.phrase, again.every
       from task_recurrence as again join open on open.id = again.task_id
       union all
       select id, null, (regexp_matches(body, $3, 'g'))[1], null from open
       union all
       select measure.task_id, measure.id, (regexp_matches(measure.body, $3, 'g'))[1], null
       from measure join open on open.id = measure.task_id),
     rule as (
       select task_id, phrase, min(every) as every, bool_or(measure_id is null) as whole,
              array_agg(measure_id) filter (where measure_id is not null) as measures
       from stated group by task_id, phrase),
     readable as materialized (select wanwu_units('report.read') as id),
     managed as materialized (select wanwu_regions('report.manage') as code)
     select ${actionTask('open')} as task, open.region_code as "regionCode", rule.phrase, rule.every as printed,
            case when given.id is null then rule.every else given.every end as every,
            coalesce(given.from_on, issue.issued_on, open.start_on,
              (select min(activated_at at time zone 'Asia/Shanghai')::date from plan_version
               where plan_id = open.plan_id and activated_at is not null)) as "from",
            open.end_on as until, given.id is not null as set, coalesce(given.revision, 0) as revision,
            open.region_code in (select code from managed) as decide,
            coalesce((select jsonb_agg(distinct jsonb_build_object('id', unit.id, 'name', unit.name))
              from duty join unit on unit.id = duty.unit_id
              where duty.task_id = open.id and duty.current and duty.role <> 'support'
                and unit.id in (select id from readable)
                and (rule.whole or duty.measure_id = any(rule.measures) or not exists (
                  select 1 from duty as own where own.measure_id = any(rule.measures) and own.role <> 'support'
                    and own.unit_id is not null))), '[]') as units
     from rule join open on open.id = rule.task_id join plan on plan.id = open.plan_id
     left join action_interval as given on given.plan_id = open.plan_id and given.lineage_id = open.lineage_id
       and given.phrase = rule.phrase
     left join instrument_issue as issue on issue.plan_id = open.plan_id and issue.lineage_id = open.lineage_id
     order by plan.created_at, open.ordinal, rule.phrase`,
    [where.planId ?? null, where.lineageId ?? null, `(${vagueWords})`],
  )
  return rows
    .filter(({ units, decide }) => units.length > 0 || decide)
    .map(({ set, decide, ...row }) => ({
      ...row,
      undecided: !set && (row.every === null || !isActionEvery(row.every)),
      can: { decide },
    }))
}
