import type { EntryContent, RisenPart } from '@wanwu/contract'
import type { SqlClient } from '@wanwu/database'

/** A duty of a higher report whose clause was handed down to its unit's region, with the clause it became there. */
const lowerClauses = `
  lower as (
    select obligation.id as obligation_id, obligation.ordinal, task.no, task.title, receipt.plan_id, mine.lineage_id
    from report join obligation on obligation.report_id = report.id and obligation.handed_to is null
    join unit on unit.id = report.unit_id join task on task.id = obligation.task_id
    join handed_task as handed on handed.plan_id = report.plan_id and handed.lineage_id = obligation.lineage_id
      and handed.to_region = unit.region
    join handing_receipt as receipt on receipt.handing_id = handed.handing_id
    join task as source on source.lineage_id = handed.lineage_id and source.version_id = receipt.source_version_id
    join plan_version as first on first.plan_id = receipt.plan_id and first.ordinal = 1
    join task as mine on mine.version_id = first.id and mine.reading_id = source.reading_id
    where report.id = $1)`

/** A period of a lower plan that a report can be compiled from. */
export interface LowerPeriod {
  id: string
  planId: string
  planTitle: string
  nameZh: string
  nameEn: string
  dueOn: string
  expected: number
  accepted: number
}

/** Periods of the plans that a report's duties became in the lower region, the latest first. */
export async function readLowerPeriods(client: SqlClient, reportId: string): Promise<LowerPeriod[]> {
  const { rows } = await client.query<LowerPeriod>(
    `with ${lowerClauses}
     select period.id, plan.id as "planId", plan.title as "planTitle", period.name_zh as "nameZh",
            period.name_en as "nameEn", period.due_on as "dueOn",
            count(report.id) filter (where report.state <> 'waived')::int as expected,
            count(report.id) filter (where report.state = 'accepted')::int as accepted
     from report_period as period join plan on plan.id = period.plan_id
     left join report on report.period_id = period.id and report.unit_id in (select wanwu_units('report.read'))
     where period.plan_id in (select plan_id from lower) and period.region_code in (select wanwu_regions('report.read'))
     group by period.id, plan.id order by period.due_on desc, period.id`,
    [reportId],
  )
  return rows
}

/** A part of a lower period with the duty of the higher report it belongs to. */
export interface LowerPart {
  obligationId: string
  no: string
  title: string | null
  part: RisenPart | null
}

interface PartRow {
  obligationId: string
  no: string
  title: string | null
  reportId: string | null
  unitId: string
  unitName: string
  state: RisenPart['state']
  content: EntryContent | null
}

/** What each unit owes in a lower period for the duties of a higher report; words only of what was accepted. */
export async function readLowerParts(
  client: SqlClient,
  reportId: string,
  period: LowerPeriod,
): Promise<LowerPart[]> {
  const { rows } = await client.query<PartRow>(
    `with ${lowerClauses}
     select lower.obligation_id as "obligationId", lower.no, lower.title, part.report_id as "reportId",
            part.unit_id as "unitId", part.unit_name as "unitName", part.state, part.content
     from lower left join lateral (
       select report.id as report_id, unit.id as unit_id, unit.name as unit_name, unit.sort_key, report.state,
              case when report.state = 'accepted' then entry.content end as content
       from obligation join report on report.id = obligation.report_id and report.period_id = $2
       join unit on unit.id = report.unit_id
       left join lateral (select id from submission where report_id = report.id order by ordinal desc limit 1)
         as last on true
       left join submission_entry as entry on entry.submission_id = last.id and entry.obligation_id = obligation.id
       where obligation.lineage_id = lower.lineage_id and obligation.handed_to is null
         and report.unit_id in (select wanwu_units('report.read'))) as part on true
     where lower.plan_id = $3 order by lower.ordinal, part.sort_key, part.unit_id`,
    [reportId, period.id, period.planId],
  )
  return rows.map(({ obligationId, no, title, reportId: id, unitId, unitName, state, content }) => ({
    obligationId,
    no,
    title,
    part: id === null ? null : { reportId: id, unit: { id: unitId, name: unitName }, state, content },
  }))
}
