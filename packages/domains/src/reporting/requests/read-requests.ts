import type { ReportRequest } from '@wanwu/contract'
import type { SqlClient } from '@wanwu/database'

interface RequestRow
  extends Omit<ReportRequest, 'unit' | 'period' | 'toUnit' | 'askedAt' | 'decidedAt' | 'can'> {
  unitId: string
  unitName: string
  periodId: string
  nameZh: string
  nameEn: string
  toUnitId: string | null
  toUnitName: string | null
  askedAt: Date
  decidedAt: Date | null
  decide: boolean
}

/** Which requests; absent: any that the actor may read. */
export interface RequestFilter {
  requestId?: string | undefined
  reportId?: string | undefined
  open?: boolean | undefined
  before?: readonly [at: string, id: string] | null
  limit: number
}

/** Requests that the actor may read, those undecided first, then the latest. */
export async function readRequests(client: SqlClient, filter: RequestFilter): Promise<ReportRequest[]> {
  const { rows } = await client.query<RequestRow>(
    `select request.id, request.report_id as "reportId", unit.id as "unitId", unit.name as "unitName",
            period.id as "periodId", period.name_zh as "nameZh", period.name_en as "nameEn", request.kind,
            request.reason, wanted_due as "wantedDue", other.id as "toUnitId", other.name as "toUnitName",
            old_due as "oldDue", coalesce(asker.name, '') as "askedBy", asked_at as "askedAt", decision,
            decider.name as "decidedBy", decided_at as "decidedAt", decision_reason as "decisionReason",
            decision is null and asked_by <> wanwu_actor()
              and wanwu_allows('report.manage', null, report.unit_id) as decide
     from report_request as request join report on report.id = request.report_id
     join report_period as period on period.id = report.period_id join unit on unit.id = report.unit_id
     left join unit as other on other.id = to_unit_id
     left join person as asker on asker.id = asked_by left join person as decider on decider.id = decided_by
     where report.unit_id in (select wanwu_units('report.read'))
       and ($1::uuid is null or request.id = $1) and ($2::uuid is null or request.report_id = $2)
       and ($3::boolean is null or (decision is null) = $3)
       and ($4::timestamptz is null or (asked_at, request.id) < ($4, $5::uuid))
     order by asked_at desc, request.id desc limit $6`,
    [
      filter.requestId ?? null,
      filter.reportId ?? null,
      filter.open ?? null,
      filter.before?.[0] ?? null,
      filter.before?.[1] ?? null,
      filter.limit,
    ],
  )
  return rows.map(
    ({
      unitId,
      unitName,
      periodId,
      nameZh,
      nameEn,
      toUnitId,
      toUnitName,
      decide,
      askedAt,
      decidedAt,
      ...row
    }) => ({
      ...row,
      unit: { id: unitId, name: unitName },
      period: { id: periodId, name: { zh: nameZh, en: nameEn } },
      toUnit: toUnitId && toUnitName ? { id: toUnitId, name: toUnitName } : null,
      askedAt: askedAt.toISOString(),
      decidedAt: decidedAt?.toISOString() ?? null,
      can: { decide },
    }),
  )
}
