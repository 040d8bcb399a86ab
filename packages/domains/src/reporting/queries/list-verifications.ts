import { listVerifications, type Verification, type VerificationCounts } from '@wanwu/contract'
import type { SqlClient } from '@wanwu/database'
import { defineQuery } from '../../kernel/index.ts'

type Row = Omit<Verification, 'unit' | 'verifier' | 'periodName' | 'drawnAt' | 'can'> & {
  unitId: string
  unitName: string
  verifierId: string
  verifierName: string
  nameZh: string
  nameEn: string
  drawnAt: Date
  record: boolean
}

async function countClaims(client: SqlClient, periodId: string | null): Promise<VerificationCounts> {
  const { rows } = await client.query<VerificationCounts>(
    `select count(*)::int as claimed, count(*) filter (where result = 'verified')::int as verified,
            count(*) filter (where result = 'contradicted')::int as contradicted,
            count(*) filter (where verification.id is not null and result is null)::int as waiting,
            count(*) filter (where verification.id is null)::int as "notSampled"
     from report
     join lateral (select id from submission where report_id = report.id order by ordinal desc limit 1) as last on true
     join submission_entry as entry on entry.submission_id = last.id
     left join verification on verification.obligation_id = entry.obligation_id
     where report.state in ('signed', 'accepted') and report.unit_id in (select wanwu_units('report.read'))
       and ($1::uuid is null or report.period_id = $1)`,
    [periodId],
  )
  return rows[0] ?? { claimed: 0, verified: 0, contradicted: 0, waiting: 0, notSampled: 0 }
}

/** 抽核: for the office all, for a unit what it verifies and what of its own was drawn. */
export const listVerificationsQuery = defineQuery({
  endpoint: listVerifications,
  async handler({ client, input, actor }) {
    const periodId = input.periodId ?? null
    const { rows } = await client.query<Row>(
      `with seen as materialized (select wanwu_units('report.read') as id),
       verifying as materialized (select wanwu_units('report.verify') as id)
       select verification.id, verification.period_id as "periodId", name_zh as "nameZh", name_en as "nameEn",
              obligation.report_id as "reportId", obligation.id as "obligationId", unit.id as "unitId",
              unit.name as "unitName", verifier.id as "verifierId", verifier.name as "verifierName",
              jsonb_build_object('no', task.no, 'title', task.title, 'text', task.body) as task,
              (select content from submission_entry as entry join submission on submission.id = submission_id
               where entry.obligation_id = obligation.id order by ordinal desc limit 1) as claim,
              planned_on as "plannedOn", risk, basis, result, method, found, done_on as "doneOn",
              person.name as "doneBy", drawn_at as "drawnAt",
              (select jsonb_build_object('id', finding.id, 'closed', finding.state in ('closed', 'rechecked'))
               from verification_finding as raised join register.finding as finding on finding.id = raised.record_id
               where raised.verification_id = verification.id and finding.voided_at is null) as finding,
              result is null and verifier.id in (select id from verifying) as record
       from verification join report_period as period on period.id = verification.period_id
       join obligation on obligation.id = obligation_id join task on task.id = obligation.task_id
       join unit on unit.id = verification.unit_id join unit as verifier on verifier.id = verifier_unit_id
       left join person on person.id = done_by
       where (verification.unit_id in (select id from seen) or verifier_unit_id in (select id from seen))
         and ($1::uuid is null or verification.period_id = $1)
       order by result is not null, planned_on, risk desc, verification.id`,
      [periodId],
    )
    const review = await client.query(
      `select from report_period where ($1::uuid is null or id = $1)
         and region_code in (select wanwu_regions('report.review')) limit 1`,
      [periodId],
    )
    return {
      verifications: rows.map(
        ({ unitId, unitName, verifierId, verifierName, nameZh, nameEn, drawnAt, record, ...row }) => ({
          ...row,
          unit: { id: unitId, name: unitName },
          verifier: { id: verifierId, name: verifierName },
          periodName: { zh: nameZh, en: nameEn },
          drawnAt: drawnAt.toISOString(),
          can: { record: record && actor.unitId !== unitId },
        }),
      ),
      counts: await countClaims(client, periodId),
      can: { plan: review.rowCount !== 0 },
    }
  },
})
