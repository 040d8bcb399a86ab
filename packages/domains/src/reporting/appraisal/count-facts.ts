import {
  type AppraisalFact,
  appraisalFacts,
  type FactRecord,
  type UnitFacts,
  type UnitRef,
} from '@wanwu/contract'
import type { SqlClient } from '@wanwu/database'

/** The stretch of a plan's life that is appraised, as known now. */
export interface FactScope {
  planId: string
  /** first and last due day of the periods, and of the milestones */
  from: string
  to: string
  /** the moment that decides whether something is missing already */
  asOf: Date
}

/** A unit that owed something, with the records each fact was counted from. */
export interface CountedUnit {
  unit: UnitRef
  facts: UnitFacts
}

/** Three kinds of dated records, and what each of them is counted as. */
const statement = `
  with owed as (
    select report.id, report.unit_id, period.name_zh as name, '/reporting/reports/' || report.id as href,
           report.received_at is not null as received,
           report.received_at < (report.due_on + 1)::timestamp at time zone 'Asia/Shanghai' as in_time
    from report join report_period as period on period.id = report.period_id
    where report.plan_id = $1 and period.due_on between $2 and $3 and report.state <> 'waived'
      -- What is not due yet is neither owed nor missing.
      and (report.received_at is not null
        or $4::timestamptz >= (report.due_on + 1)::timestamp at time zone 'Asia/Shanghai')),
  claimed as (
    select owed.unit_id, owed.href, owed.name || ' ' || task.no as name, entry.claim, verification.result,
           verification.found, '/reporting/verification?open=' || verification.id as opens
    from owed join report on report.id = owed.id and report.state in ('signed', 'accepted')
    join lateral (select id from submission where report_id = owed.id order by ordinal desc limit 1) as last on true
    join submission_entry as entry on entry.submission_id = last.id
    join obligation on obligation.id = entry.obligation_id join task on task.id = obligation.task_id
    left join verification on verification.obligation_id = obligation.id),
  planned as (
    select breakdown.unit_id, milestone.name || ' ' || milestone.due_on as name,
           '/reporting/breakdown?unitId=' || breakdown.unit_id as href,
           coalesce(milestone.done_on <= milestone.due_on, false) as met
    from milestone join breakdown on breakdown.id = milestone.breakdown_id
    where breakdown.plan_id = $1 and breakdown.state = 'accepted' and milestone.due_on between $2 and $3)
  select counted.fact, unit.id as "unitId", unit.name as "unitName", counted.label, counted.href from (
    select 'reports-owed' as fact, unit_id, name as label, href from owed
    union all select 'reports-filed', unit_id, name, href from owed where received
    union all select 'reports-on-time', unit_id, name, href from owed where in_time
    union all select 'reports-late', unit_id, name, href from owed where not in_time
    union all select 'reports-missing', unit_id, name, href from owed where not received
    union all select 'reports-returned', unit_id, name || '：' || act.reason, href
      from owed join report_act as act on act.report_id = owed.id and act.kind = 'returned'
    union all select 'reports-changed', unit_id, name, href
      from owed join report_act as act on act.report_id = owed.id and act.kind = 'submitted'
      where act.sequence > (select min(sequence) from report_act as filed
                            where filed.report_id = owed.id and filed.kind in ('signed', 'recorded'))
    union all select 'claims-filed', unit_id, name, href from claimed
    union all select 'claims-verified', unit_id, name, opens from claimed where result = 'verified'
    union all select 'claims-contradicted', unit_id, name || '：' || found, opens from claimed
      where result = 'contradicted'
    union all select 'tasks-claimed-done', unit_id, name, href from claimed where claim = 'done'
    union all select 'milestones-due', unit_id, name, href from planned
    union all select 'milestones-met', unit_id, name, href from planned where met
  ) as counted join unit on unit.id = counted.unit_id
  order by unit.sort_key, unit.id, counted.fact, counted.label`

interface FactRow extends FactRecord {
  fact: AppraisalFact
  unitId: string
  unitName: string
}

const noFacts = () =>
  Object.fromEntries(appraisalFacts.map((fact) => [fact, [] as FactRecord[]])) as Record<
    AppraisalFact,
    FactRecord[]
  >

/** Counts every fact of every unit of a plan in a stretch of time, each with the records it stands on. */
export async function countFacts(client: SqlClient, scope: FactScope): Promise<CountedUnit[]> {
  const { rows } = await client.query<FactRow>(statement, [
    scope.planId,
    scope.from,
    scope.to,
    scope.asOf.toISOString(),
  ])
  const units = new Map<string, { unit: UnitRef; facts: ReturnType<typeof noFacts> }>()
  for (const { fact, unitId, unitName, label, href } of rows) {
    const counted = units.get(unitId) ?? { unit: { id: unitId, name: unitName }, facts: noFacts() }
    counted.facts[fact].push({ label, href })
    units.set(unitId, counted)
  }
  return [...units.values()]
}
