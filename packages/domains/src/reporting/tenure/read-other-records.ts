import type { TenureRow } from '@wanwu/contract'
import { shanghaiDay } from '@wanwu/core'
import type { SqlClient } from '@wanwu/database'
import { layActions } from '../actions/lay-actions.ts'
import { readRecords } from '../actions/read-records.ts'
import { readRules } from '../actions/read-rules.ts'
import { presentResult } from '../appraisal/present-result.ts'
import { readAppraisals } from '../appraisal/read-appraisals.ts'
import { readResults } from '../appraisal/read-results.ts'
import type { Tenure } from './read-filings.ts'

interface RequestRow {
  id: string
  reportId: string
  kind: string
  period: string
  reason: string
  askedAt: Date
  decision: string
  extendedTo: string | null
}

/** Extensions, waivers and other requests of reports that fell due in the tenure. */
export async function readRequestsOf(client: SqlClient, tenure: Tenure): Promise<TenureRow[]> {
  const { rows } = await client.query<RequestRow>(
    `select request.id, report.id as "reportId", request.kind, period.name_zh as period, request.reason, asked_at as "askedAt",
            coalesce(decision, 'undecided') as decision,
            case when decision = 'approved' then wanted_due end as "extendedTo"
     from report_request as request join report on report.id = request.report_id
     join report_period as period on period.id = report.period_id
     where report.unit_id = $1 and report.first_due_on between $2 and $3 order by asked_at, request.id`,
    [tenure.unitId, tenure.from, tenure.to],
  )
  return rows.map((row) => ({
    id: row.id,
    href: `/reporting/reports/${row.reportId}/review`,
    cells: [row.kind, row.period, row.reason, shanghaiDay(row.askedAt), row.decision, row.extendedTo],
  }))
}

/** What the plans in force ask to be done again and again, and fell due in the tenure. */
export async function readActionsOf(client: SqlClient, tenure: Tenure, today: string): Promise<TenureRow[]> {
  const rules = (await readRules(client, {})).map((rule) => ({
    ...rule,
    units: rule.units.filter(({ id }) => id === tenure.unitId),
  }))
  const actions = layActions(rules, await readRecords(client, undefined), new Set(), today)
  return actions
    .filter(({ dueOn }) => dueOn >= tenure.from && dueOn <= tenure.to)
    .map(({ task, phrase, dueOn, state, record }) => ({
      id: `${task.lineageId} ${phrase} ${dueOn}`,
      href: `/reporting/actions?unitId=${tenure.unitId}`,
      cells: [task.no, task.title ?? task.text.slice(0, 60), phrase, dueOn, record?.doneOn ?? null, state],
    }))
}

const cannot = { assess: false, review: false, appeal: false }

/** Results of appraisals whose stretch ends in the tenure, worked out by the version they were made with. */
export async function readAppraisalsOf(client: SqlClient, tenure: Tenure): Promise<TenureRow[]> {
  const rows: TenureRow[] = []
  for (const appraisal of await readAppraisals(client)) {
    if (appraisal.to < tenure.from || appraisal.to > tenure.to) continue
    const { scheme } = appraisal
    const stored = (await readResults(client, appraisal.id)).find(({ unit }) => unit.id === tenure.unitId)
    if (!stored) continue
    const { total, grade } = presentResult(scheme.definition, stored, cannot)
    rows.push({
      id: stored.id,
      href: `/reporting/appraisal/${appraisal.id}?open=${stored.id}`,
      cells: [
        `${scheme.name}（第${scheme.version}版）`,
        `${appraisal.from} — ${appraisal.to}`,
        total,
        grade,
        stored.state,
      ],
    })
  }
  return rows
}

interface CircularRow {
  id: string
  title: string
  number: string
  issuedOn: string
}

/** Papers issued in the tenure whose facts count the unit. */
export async function readCircularsOf(client: SqlClient, tenure: Tenure): Promise<TenureRow[]> {
  const { rows } = await client.query<CircularRow>(
    `select id, fields ->> 'title' as title, number, issued_on as "issuedOn" from circular
     where state = 'issued' and issued_on between $2 and $3
       and facts @> jsonb_build_object('reports', jsonb_build_array(jsonb_build_object('unitId', $1::text)))
     order by issued_on, id`,
    [tenure.unitId, tenure.from, tenure.to],
  )
  return rows.map(({ id, title, number, issuedOn }) => ({
    id,
    href: `/reporting/circulars/${id}`,
    cells: [title, number, issuedOn],
  }))
}
