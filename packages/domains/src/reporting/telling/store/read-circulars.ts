import type { CircularFields, CircularSummary } from '@wanwu/contract'
import type { SqlClient } from '@wanwu/database'

/** Which papers; absent: any. */
export interface CircularFilter {
  circularId?: string | undefined
  planId?: string | undefined
  periodId?: string | undefined
  kind?: string | undefined
}

type Row = Omit<CircularSummary, 'factsAt' | 'form' | 'title'> & { factsAt: Date; fields: CircularFields }

/** Papers that the actor may see, the latest drafted first. */
export async function readCirculars(client: SqlClient, filter: CircularFilter): Promise<CircularSummary[]> {
  const { rows } = await client.query<Row>(
    `select circular.id, circular.kind, circular.plan_id as "planId", plan.title as "planTitle",
            circular.period_id as "periodId", circular.year, facts ->> 'scopeName' as "scopeName", fields,
            circular.state, facts_at as "factsAt", circular.number, signatory, issued_on as "issuedOn",
            drafted_name as "draftedBy",
            (select jsonb_array_length(differences) from circular_file
             where circular_id = circular.id and source = 'final' order by ordinal desc limit 1) as differences
     from circular join plan on plan.id = circular.plan_id
     where ($1::uuid is null or circular.id = $1) and ($2::uuid is null or circular.plan_id = $2)
       and ($3::uuid is null or circular.period_id = $3) and ($4::text is null or circular.kind = $4)
     order by drafted_at desc, circular.id desc`,
    [filter.circularId ?? null, filter.planId ?? null, filter.periodId ?? null, filter.kind ?? null],
  )
  return rows.map(({ fields, factsAt, ...row }) => ({
    ...row,
    form: fields.form,
    title: fields.title,
    factsAt: factsAt.toISOString(),
  }))
}
