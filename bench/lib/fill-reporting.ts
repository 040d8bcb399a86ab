import type { SqlClient } from '@wanwu/database'

/** How much reporting is made over a ledger that `fillLedger` made: every 示例单位 owes in every period. */
export interface ReportingSize {
  region: string
  periods: number
  /** Also make what is owed of each duty, its accepted steps, what was filed of it, and what was found of a part. */
  entries: boolean
}

/**
 * Fills a database with periods, a month each, the last one open and due in five days. Of what is past 19 in 20 came
 * in, one in fifteen of them late; of the last period a half. Made in the database itself, foreign keys unchecked.
 *
 * @returns the cycle, and its periods from the first to the last.
 */
export async function fillReporting(
  client: SqlClient,
  size: ReportingSize,
): Promise<{ cycleId: string; periodIds: string[] }> {
  await client.query('set local session_replication_role = replica')
  const cycle = await client.query<{ id: string }>(
    `insert into report_cycle (id, region_code, plan_id, name, rrule, covers_from, opens_before, cutoff_before,
       locks_after, content, created_by, created_at)
     select gen_random_uuid(), $1, plan.id, '示例月报', 'FREQ=MONTHLY;BYMONTHDAY=25', '2020-01-01', 15, 5, 14, '{}',
            created_by, now() from plan limit 1 returning id`,
    [size.region],
  )
  const cycleId = cycle.rows[0]?.id ?? ''
  const periods = await client.query<{ id: string }>(
    `insert into report_period (id, region_code, plan_id, cycle_id, name_zh, name_en, first, covers_from, cutoff_on,
       opens_on, due_on, locks_on, state, opened_by, opened_at, closed_at)
     select gen_random_uuid(), cycle.region_code, cycle.plan_id, cycle.id, '第' || n || '期', 'Period ' || n, n = 1,
            due - 25, due - 5, due - 15, due, due + 14, case when n = $2 then 'open' else 'closed' end, created_by,
            due::timestamp - interval '15 days', case when n < $2 then due::timestamp + interval '20 days' end
     from report_cycle as cycle cross join generate_series(1, $2::int) as n
     cross join lateral (select (wanwu_today() + 5 - make_interval(months => $2::int - n))::date as due) as day
     where cycle.id = $1 order by n returning id`,
    [cycleId, size.periods],
  )
  await client.query(
    `insert into report (id, region_code, plan_id, period_id, unit_id, origin, first_due_on, due_on, state, received_at,
       submissions, revision)
     select gen_random_uuid(), unit.plan_scope, period.plan_id, period.id, unit.id, 'frozen', period.due_on,
            period.due_on + case when n % 97 = 0 then 10 else 0 end, stands.state,
            case when stands.state in ('signed', 'accepted', 'returned')
              then period.due_on - 3 + make_interval(hours => case when n % 15 = 0 then 120 else n % 60 end) end,
            case when stands.state in ('owed', 'waived') then 0 else 1 end, 3
     from report_period as period
     cross join (select *, row_number() over (order by sort_key) as place from unit where name like '示例单位%') as unit
     cross join lateral (select (unit.place * 13 + extract(day from period.covers_from)::int * 7 +
       extract(month from period.covers_from)::int * 31)::int as n) as mix
     cross join lateral (select case
       when n % 101 = 0 then 'waived' when period.state = 'open' and n % 2 = 0 then 'owed' when n % 20 = 0 then 'owed'
       when n % 23 = 0 then 'returned' when period.state = 'open' and n % 3 = 0 then 'signed' else 'accepted'
       end as state) as stands
     where period.cycle_id = $1`,
    [cycleId],
  )
  if (size.entries) await fillEntries(client)
  return { cycleId, periodIds: periods.rows.map(({ id }) => id) }
}

async function fillEntries(client: SqlClient): Promise<void> {
  await client.query(
    `insert into obligation (id, report_id, unit_id, task_id, lineage_id, role, required, consolidating, ordinal)
     select gen_random_uuid(), report.id, report.unit_id, task.id, task.lineage_id, min(duty.role), true, false,
            task.ordinal
     from report join duty on duty.unit_id = report.unit_id and duty.plan_id = report.plan_id and duty.current
     join task on task.id = duty.task_id
     group by report.id, report.unit_id, task.id order by report.id, task.ordinal`,
  )
  await client.query(
    `insert into breakdown (id, region_code, plan_id, lineage_id, unit_id, leader, person, steps, continuing, state,
       edited_by, edited_at)
     select gen_random_uuid(), task.region_code, task.plan_id, task.lineage_id, unit_id, '示例', '示例', '', '', 'accepted',
            person.id, now()
     from (select distinct task_id, unit_id from duty where current and role <> 'support') as owed
     join task on task.id = owed.task_id cross join (select id from person limit 1) as person`,
  )
  await client.query(
    `insert into milestone (id, breakdown_id, ordinal, name, due_on, done_on)
     select gen_random_uuid(), id, n, '第' || n || '步', due, case when late < 9 and due + late * 5 < wanwu_today()
            then due + late * 5 end
     from breakdown cross join generate_series(1, 3) as n
     cross join lateral (select abs(hashtext(id::text || n)) as mix) as drawn
     cross join lateral (select wanwu_today() - 400 + (n * 8 + mix % 8) * 30 as due, mix / 8 % 10 as late) as planned`,
  )
  await client.query(
    `insert into submission (id, report_id, ordinal, narrative, cutoff_on, via, submitted_by, submitted_at)
     select gen_random_uuid(), report.id, 1, '', first_due_on - 5, 'web', person.id, due_on - 4
     from report cross join (select id from person limit 1) as person where submissions > 0`,
  )
  await client.query(
    `insert into submission_entry (submission_id, obligation_id, claim, content)
     select submission.id, obligation.id, claim,
            jsonb_build_object('claim', claim, 'progress', '清理岸线并恢复植被。', 'problem',
              case when obligation.ordinal % 6 = 0 then '部分河段权属不清，协调周期较长。' else '' end,
              'cause', '', 'next', '', 'help', '', 'completedOn', case when claim = 'done' then '2026-01-10' end, 'figures',
              case when target.id is null then '[]'::jsonb else jsonb_build_array(jsonb_build_object(
                'name', target.name, 'value', obligation.ordinal % 40 + 40, 'unit', target.unit,
                'targetId', target.id)) end)
     from submission join obligation on obligation.report_id = submission.report_id
     cross join lateral (select case when obligation.ordinal % 9 = 0 then 'done' when obligation.ordinal % 4 = 0
       then 'continuing' else 'progress' end as claim) as said
     left join plan_target as target on target.ordinal = obligation.ordinal and target.current
     order by submission.id, obligation.ordinal`,
  )
  await client.query(
    `insert into report_act (report_id, sequence, kind, actor_id, actor_name, at, detail)
     select report.id, n, kind, person.id, '示例', coalesce(received_at, due_on) + make_interval(hours => n::int),
            case when kind in ('submitted', 'signed') then '{"submission": 1}'::jsonb else '{}'::jsonb end
     from report cross join (select id from person limit 1) as person
     cross join lateral unnest(case report.state when 'accepted' then array['submitted', 'signed', 'accepted']
       when 'signed' then array['submitted', 'signed'] when 'returned' then array['submitted', 'signed', 'returned']
       else '{}' end) with ordinality as act (kind, n)`,
  )
  await client.query(
    `insert into verification (id, region_code, period_id, obligation_id, unit_id, verifier_unit_id, planned_on, risk,
       basis, drawn_by, drawn_at, result, method, found, done_on, done_by, done_at)
     select gen_random_uuid(), report.region_code, report.period_id, obligation.id, report.unit_id, office.id,
            report.due_on, 1, '[]', person.id, now(), result, case when result is not null then 'on-site' end,
            case when result is not null then '已到现场。' end, case when result is not null then report.due_on end,
            case when result is not null then person.id end, case when result is not null then now() end
     from obligation join report on report.id = obligation.report_id
     cross join (select id from person limit 1) as person
     cross join (select id from unit where name not like '示例单位%' limit 1) as office
     cross join lateral (select case obligation.ordinal % 3 when 0 then 'contradicted' when 1 then 'verified' end as result)
       as found
     where report.state in ('signed', 'accepted') and hashtext(obligation.id::text) % 50 = 0`,
  )
  // no trigger ran: what they keep is made in one go
  await client.query(
    `select keep_duty_standing(plan_id, array_agg(distinct unit_id)) from duty where current and unit_id is not null group by plan_id`,
  )
}
