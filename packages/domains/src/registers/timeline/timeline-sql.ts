/** The task whose timeline is read, as `$1`; what happened hangs on its clause through all prints. */
const lineage = `task.lineage_id`
const page = (path: string, id: string) => `'${path}/' || ${id}::text`
const day = (instant: string) => `(${instant} at time zone 'Asia/Shanghai')::date`

/** Columns of every part: kind, event, day, text in both languages, register, state, record, unit, link. */
const parts = [
  `select 'document', 'in-force', ${day('version.activated_at')}, plan.title, plan.title, null, null, null::uuid, null::uuid,
     ${page('/plans', 'plan.id')}
   from task join task as print on print.lineage_id = ${lineage} and print.plan_id = task.plan_id
   join plan_version as version on version.id = print.version_id and version.activated_at is not null
   join plan on plan.id = task.plan_id where task.id = $1`,
  `select 'instrument', 'issued', issued_on, concat_ws(' ', instrument, number), concat_ws(' ', instrument, number),
     null, null, null::uuid, null::uuid, '/reporting/actions'
   from task join instrument_issue as issue on issue.plan_id = task.plan_id and issue.lineage_id = ${lineage}
   where task.id = $1`,
  `select 'deadline', 'due', end_on, coalesce(schedule_label, ''), coalesce(schedule_label, ''), null, null, null::uuid,
     null::uuid, null from task where task.id = $1 and end_on is not null and end_on < 'infinity'`,
  `select 'milestone', case when done_on is null then 'due' else 'done' end, coalesce(done_on, due_on), milestone.name,
     milestone.name, null, null, null::uuid, breakdown.unit_id, '/reporting/breakdown'
   from task join breakdown on breakdown.plan_id = task.plan_id and breakdown.lineage_id = ${lineage} and breakdown.state = 'accepted'
   join milestone on milestone.breakdown_id = breakdown.id
   where task.id = $1 and breakdown.unit_id in (select id from readable)`,
  `select distinct 'period', 'opened', ${day('period.opened_at')}, period.name_zh, period.name_en, null, null, null::uuid, null::uuid,
     ${page('/reporting/periods', 'period.id')}
   from owed join report_period as period on period.id = owed.period_id`,
  `select 'filing', act.kind, ${day('act.at')},
     coalesce(entry.content ->> 'progress', act.reason, owed.name_zh), coalesce(entry.content ->> 'progress', act.reason, owed.name_en),
     null, null, null::uuid, owed.unit_id, ${page('/reporting/reports', 'owed.report_id')}
   from owed join report_act as act on act.report_id = owed.report_id and act.kind in ('signed', 'recorded', 'returned', 'accepted')
   left join submission on submission.report_id = act.report_id and ordinal = (act.detail ->> 'submission')::int
     and act.kind in ('signed', 'recorded')
   left join submission_entry as entry on entry.submission_id = submission.id and entry.obligation_id = owed.obligation_id`,
  `select 'verification', coalesce(result, 'planned'), coalesce(done_on, planned_on), coalesce(found, ''), coalesce(found, ''),
     null, null, null::uuid, verification.verifier_unit_id, '/reporting/verification'
   from task join obligation on obligation.lineage_id = ${lineage} join verification on verification.obligation_id = obligation.id
   where task.id = $1 and (verification.unit_id in (select id from readable) or verifier_unit_id in (select id from readable))`,
  `select 'finding', 'raised', f_found_on, f_problem, f_problem, 'finding', finding.state, finding.id, f_rectifying_unit, null
   from task join obligation on obligation.lineage_id = ${lineage}
   join verification_finding as raised on raised.obligation_id = obligation.id
   join register.finding as finding on finding.id = raised.record_id and finding.voided_at is null where task.id = $1`,
  `select distinct on (record.register, record.record_id) 'record', case when record.verified then 'decided' else 'claimed' end,
     coalesce(record.day, ${day('submission.submitted_at')}), record.title, record.title, record.register, record.state,
     record.record_id, owed.unit_id, null
   from owed join report_act as act on act.report_id = owed.report_id and act.kind in ('signed', 'recorded')
   join submission on submission.report_id = act.report_id and ordinal = (act.detail ->> 'submission')::int
   join submission_record as record on record.submission_id = submission.id and record.obligation_id = owed.obligation_id
   order by record.register, record.record_id, submission.submitted_at desc`,
  `select 'action', 'done', done_on, action.body, action.body, null, null, null::uuid, action.unit_id, '/reporting/actions'
   from task join action_record as action on action.plan_id = task.plan_id and action.lineage_id = ${lineage}
   where task.id = $1 and action.unit_id in (select id from readable)`,
  `select 'target', 'by', make_date(target.year, 12, 31), target.name, target.name, null, null, null::uuid, null::uuid,
     '/ledger/targets?planId=' || task.plan_id::text
   from task join plan_target as target on target.plan_id = task.plan_id and target.current
     and target.source_start >= task.source_start and target.source_end <= task.source_end
   where task.id = $1 and target.year is not null`,
]

/** One line before its names are looked up. */
export interface TimelineRow {
  kind: string
  event: string
  on: string
  zh: string
  en: string
  register: string | null
  state: string | null
  recordId: string | null
  unitId: string | null
  link: string | null
}

/**
 * Everything dated that hangs on a task (`$1`), as far as the caller may read reports; the latest first, and on one day
 * what follows from the other above it.
 */
export const timelineSql = `with readable as materialized (select wanwu_units('report.read') as id),
  owed as materialized (
    select obligation.id as obligation_id, report.id as report_id, report.period_id, report.unit_id, period.name_zh, period.name_en
    from task join obligation on obligation.lineage_id = ${lineage} join report on report.id = obligation.report_id
    join report_period as period on period.id = report.period_id
    where task.id = $1 and report.plan_id = task.plan_id and report.unit_id in (select id from readable))
select * from (${parts.map((part) => `(${part})`).join('\nunion all\n')})
  as line (kind, event, "on", zh, en, register, state, "recordId", "unitId", link)
order by "on" desc, array_position(array['document', 'instrument', 'target', 'deadline', 'period', 'milestone', 'action', 'record',
  'filing', 'verification', 'finding'], kind) desc, event, zh limit 500`
