/**
 * What changed in a plan ($1) on the days from $2 on, within the caller's reach: acts on reports, findings, instruments
 * that were issued, and days that passed with a report still missing on $3. Handing in and taking back stay with the
 * unit: until the leader signs, nothing is filed.
 */
export const changesSql = `
  reach as materialized (select wanwu_units('report.read') as unit_id),
  since as (select $2::date::timestamp at time zone interval '08:00' as at),
  change as (
    select act.report_id::text || '/' || act.sequence as id, act.kind, act.at, report.unit_id, report.period_id,
           report.id as report_id, act.actor_name, act.reason as note
    from report_act as act join report on report.id = act.report_id
    where act.at >= (select at from since) and act.kind not in ('submitted', 'withdrawn') and report.plan_id = $1
      and report.unit_id in (select unit_id from reach)
    union all
    select verification.id::text, result, done_at, verification.unit_id, verification.period_id, obligation.report_id,
           verifier.name, found
    from verification join obligation on obligation.id = obligation_id
    join report_period as period on period.id = verification.period_id and period.plan_id = $1
    join unit as verifier on verifier.id = verifier_unit_id
    where done_at >= (select at from since) and verification.unit_id in (select unit_id from reach)
    union all
    select issue.id::text, 'issued', recorded_at, null, null, null, null,
           issue.instrument || coalesce(' ' || issue.number, '')
    from instrument_issue as issue
    where issue.plan_id = $1 and recorded_at >= (select at from since)
      and issue.region_code in (select plan_regions('report.read'))
    union all
    select report.id::text, 'overdue', (due_on + 1)::timestamp at time zone interval '08:00', unit_id, period_id, id,
           null, null
    from report
    where plan_id = $1 and due_on >= $2::date and due_on < $3::date and state in ('owed', 'submitted')
      and unit_id in (select unit_id from reach))`
