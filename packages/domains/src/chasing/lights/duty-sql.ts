/**
 * Duties of the plan in force ($1) whose reports the actor may read, one a unit and task, with the facts that make
 * their light: `duty_fact (unit_id, task_id, deadline, milestones, completed_on, verified)`. `$2` is a unit, or null
 * for all. Support owes nothing of its own and has no light; a task that waits for its instrument neither.
 *
 * Completion is what the last accepted report claims, unless another unit found otherwise; milestones count from the
 * breakdown that was accepted.
 */
export const dutyFactSql = `
  held as (
    select distinct duty.unit_id, duty.task_id, task.lineage_id, task.end_on as deadline
    from duty join task on task.id = duty.task_id
    where duty.current and duty.plan_id = $1 and duty.role <> 'support' and task.state = 'open'
      and duty.unit_id in (select wanwu_units('report.read')) and ($2::uuid is null or duty.unit_id = $2)),
  last as materialized (
    select distinct on (unit_id) id, unit_id, submissions from report
    where plan_id = $1 and state = 'accepted' and ($2::uuid is null or unit_id = $2) order by unit_id, due_on desc, id),
  done as (
    select last.unit_id, obligation.lineage_id, entry.content ->> 'completedOn' as completed_on,
           coalesce(verification.result = 'verified', false) as verified
    from last join submission on submission.report_id = last.id and submission.ordinal = last.submissions
    join submission_entry as entry on entry.submission_id = submission.id and entry.claim = 'done'
    join obligation on obligation.id = entry.obligation_id
    left join verification on verification.obligation_id = obligation.id
    where verification.result is distinct from 'contradicted'),
  step as (
    select breakdown.unit_id, breakdown.lineage_id, jsonb_agg(jsonb_build_object('name', milestone.name,
             'dueOn', milestone.due_on, 'doneOn', milestone.done_on) order by milestone.ordinal) as milestones
    from breakdown join milestone on milestone.breakdown_id = breakdown.id
    where breakdown.plan_id = $1 and breakdown.state = 'accepted' group by breakdown.unit_id, breakdown.lineage_id),
  duty_fact as (
    select held.unit_id, held.task_id, held.deadline, coalesce(step.milestones, '[]') as milestones,
           done.completed_on, coalesce(done.verified, false) as verified
    from held left join done on done.unit_id = held.unit_id and done.lineage_id = held.lineage_id
    left join step on step.unit_id = held.unit_id and step.lineage_id = held.lineage_id)`

/** Two duties of the same text wear the same light on the same day. SQL over the columns of `duty_fact`. */
export const sameLightSql = `concat_ws('|', deadline, completed_on, milestones)`
