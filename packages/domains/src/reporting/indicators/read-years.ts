import type { IndicatorContent, IndicatorYear } from '@wanwu/contract'
import type { SqlClient } from '@wanwu/database'
import { claimedSql } from './claimed-sql.ts'

/** A year in which a value was owed, as far as the actor may know of it. */
export type OwedYear = Pick<IndicatorYear, 'year' | 'owed' | 'claimed' | 'verified' | 'check' | 'can'> & {
  indicatorId: string
}

interface Row {
  indicatorId: string
  year: number
  obligationId: string
  reportId: string
  value: number | null
  content: IndicatorContent | null
  at: Date | null
  check: IndicatorYear['check']
  review: boolean
  record: boolean
}

/**
 * Owed years of indicators: those of units whose reports the actor may read, and those it verifies. A value counts as
 * verified only while the claim is still the one that was looked at.
 */
export async function readYears(client: SqlClient, indicatorIds: readonly string[]): Promise<OwedYear[]> {
  const { rows } = await client.query<Row>(
    `with readable as materialized (select wanwu_units('report.read') as id),
       reviewed as materialized (select wanwu_units('report.review') as id),
       verifying as materialized (select wanwu_units('report.verify') as id)
     select owed.indicator_id as "indicatorId", owed.year, owed.id as "obligationId", owed.report_id as "reportId",
            claimed.value::float8 as value, claimed.content, claimed.at,
            owed.unit_id in (select id from reviewed) as review,
            coalesce(looked.verifier_unit_id in (select id from verifying)
              and owed.unit_id is distinct from (select unit_id from person where id = wanwu_actor()), false) as record,
            case when looked.id is not null then jsonb_build_object('id', looked.id,
              'verifier', jsonb_build_object('id', verifier.id, 'name', verifier.name), 'plannedOn', looked.planned_on,
              'result', looked.result, 'claimed', looked.claimed, 'value', looked.value, 'method', looked.method,
              'found', looked.found, 'doneOn', looked.done_on, 'doneBy', person.name,
              'finding', (select jsonb_build_object('id', finding.id, 'closed', finding.state in ('closed', 'rechecked'))
                from indicator_finding as raised join register.finding as finding on finding.id = raised.record_id
                where raised.check_id = looked.id and finding.voided_at is null)) end as "check"
     from indicator_obligation as owed
     left join lateral (${claimedSql('owed')}) as claimed on true
     left join indicator_check as looked on looked.obligation_id = owed.id
     left join unit as verifier on verifier.id = looked.verifier_unit_id
     left join person on person.id = looked.done_by
     where owed.indicator_id = any($1::uuid[])
       and (owed.unit_id in (select id from readable) or looked.verifier_unit_id in (select id from verifying))
     order by owed.year`,
    [indicatorIds],
  )
  return rows.map(({ indicatorId, year, obligationId, reportId, value, content, at, check, ...may }) => ({
    indicatorId,
    year,
    owed: { obligationId, reportId },
    claimed: content && at ? { value, content, receivedAt: at.toISOString() } : null,
    verified:
      check?.result === 'verified' && value !== null && Number(check.claimed) === value ? value : null,
    check,
    can: {
      plan: may.review && check === null && value !== null,
      record: may.record && check !== null && check.result === null && value !== null,
    },
  }))
}
