import type { HandedTask, Handing } from '@wanwu/contract'
import type { SqlClient } from '@wanwu/database'

type Row = Omit<Handing, 'from' | 'to' | 'handedAt' | 'receipt' | 'end' | 'can'> & {
  fromCode: string
  fromName: string
  toCode: string
  toName: string
  handedAt: Date
  receipt: NonNullable<Handing['receipt']> | null
  end: NonNullable<Handing['end']> | null
  outgoing: boolean
}

/** A clause as it was handed down, and as the higher ledger has it now. */
const handedTasks = `
  select coalesce(jsonb_agg(jsonb_build_object('lineageId', handed.lineage_id, 'no', task.no, 'title', task.title,
      'text', task.body, 'taskId', present.id,
      'change', case when present.id is null then 'dropped'
                     when (present.body, coalesce(present.title, ''), present.end_on)
                       is distinct from (base.body, coalesce(base.title, ''), base.end_on) then 'reworded' end)
    order by task.ordinal), '[]')
  from handed_task as handed join task on task.id = handed.task_id
  left join task as base on base.lineage_id = handed.lineage_id
    and base.version_id = coalesce(receipt.source_version_id, handing.version_id)
  left join task as present on present.lineage_id = handed.lineage_id and present.plan_id = handing.plan_id
    and present.current
  where handed.handing_id = handing.id`

/**
 * What was handed down and received, the latest first. Row-level security leaves those of the region that hands down
 * and of the one it goes to.
 */
export async function readHandings(
  client: SqlClient,
  where: { planId?: string | undefined; handingId?: string | undefined },
): Promise<Handing[]> {
  const { rows } = await client.query<Row & { tasks: HandedTask[] }>(
    `select handing.id, handing.plan_id as "planId", plan.title as "planTitle", handing.region_code as "fromCode",
            coalesce(above.name, handing.region_code) as "fromName", to_region as "toCode",
            coalesce(below.name, to_region) as "toName", handing.number, deadline_on as "deadlineOn", note,
            handed_name as "handedBy", handed_at as "handedAt", (${handedTasks}) as tasks,
            case when receipt.plan_id is null then null else jsonb_build_object('planId', receipt.plan_id,
              'planTitle', own.title, 'by', received_name, 'at', received_at, 'inForce', exists (
                select from plan_version where plan_id = receipt.plan_id and state = 'in-force')) end as receipt,
            case when ended.kind is null then null else jsonb_build_object('kind', ended.kind, 'reason', reason,
              'by', ended_name, 'at', ended_at) end as end,
            to_region in (select wanwu_regions('plan.load'))
              and handing.region_code not in (select wanwu_regions('plan.load')) as incoming,
            handing.region_code in (select wanwu_regions('plan.activate')) as outgoing
     from handing join plan on plan.id = handing.plan_id
     left join handing_receipt as receipt on receipt.handing_id = handing.id
     left join handing_end as ended on ended.handing_id = handing.id
     left join plan as own on own.id = receipt.plan_id
     left join region_now as above on above.code = handing.region_code
     left join region_now as below on below.code = to_region
     where ($1::uuid is null or handing.plan_id = $1 or receipt.plan_id = $1) and ($2::uuid is null or handing.id = $2)
     order by handed_at desc, to_region, handing.id desc`,
    [where.planId ?? null, where.handingId ?? null],
  )
  return rows.map(({ fromCode, fromName, toCode, toName, handedAt, receipt, end, outgoing, ...row }) => {
    const waits = receipt === null && end === null
    return {
      ...row,
      from: { code: fromCode, name: fromName },
      to: { code: toCode, name: toName },
      handedAt: handedAt.toISOString(),
      receipt: receipt ? { ...receipt, at: new Date(receipt.at).toISOString() } : null,
      end: end ? { ...end, at: new Date(end.at).toISOString() } : null,
      can: {
        receive: waits && row.incoming,
        refuse: waits && row.incoming,
        withdraw: waits && outgoing,
      },
    }
  })
}
