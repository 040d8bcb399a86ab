import { getCampaignCoverage } from '@wanwu/contract'
import { shanghaiDay } from '@wanwu/core'
import { defineQuery } from '../../kernel/index.ts'
import { findRegister, readRecord } from '../../registers/index.ts'
import { type MissedRow, missedColumns, mostMissed, presentMissed } from './present-missed.ts'
import { standingSql } from './standing-sql.ts'

/** 专项行动覆盖面: what was planned, what it came to, what it did not. */
export const getCampaignCoverageQuery = defineQuery({
  endpoint: getCampaignCoverage,
  async handler({ client, input, actor, now }) {
    const { record } = await readRecord(client, actor, await findRegister(client, 'campaign'), input.id)
    const { vocabularies } = await findRegister(client, 'supervised-object')
    const { name, objects, term, plannedObjects } = record.values
    const days = typeof term === 'object' && term !== null && 'from' in term ? term : null
    const own = `select f_object from register.inspection where f_campaign = $2 and f_object is not null
      and state in ('done', 'confirmed') and voided_at is null`
    // a campaign that names no kinds is about every object
    const about = `from (${standingSql}) as object where ($3::text[] is null or kind = any($3))
      and region in (select region_subtree($4))`
    const params = [
      shanghaiDay(now),
      input.id,
      Array.isArray(objects) && objects.length > 0 ? objects : null,
      record.region.code,
    ]
    const counts = await client.query<{ objects: number; lookedAt: number }>(
      `select count(*)::int as objects, count(*) filter (where id in (${own}))::int as "lookedAt" ${about}`,
      params,
    )
    const done = await client.query<{ inspections: number; problems: number; findings: number }>(
      `select count(*)::int as inspections, coalesce(sum(f_problems), 0)::int as problems,
         (select count(*)::int from register.finding where voided_at is null and f_inspection in
           (select id from register.inspection where f_campaign = $1 and voided_at is null)) as findings
       from register.inspection where f_campaign = $1 and state in ('done', 'confirmed') and voided_at is null`,
      [input.id],
    )
    const missed = await client.query<MissedRow>(
      `select ${missedColumns} ${about} and id not in (${own}) order by last_on nulls first, name limit ${mostMissed + 1}`,
      params,
    )
    return {
      name: String(name ?? ''),
      from: days?.from ?? null,
      to: days?.to ?? null,
      planned: typeof plannedObjects === 'number' ? plannedObjects : null,
      ...(counts.rows[0] ?? { objects: 0, lookedAt: 0 }),
      ...(done.rows[0] ?? { inspections: 0, problems: 0, findings: 0 }),
      missed: await presentMissed(client, vocabularies, missed.rows),
      more: missed.rows.length > mostMissed,
    }
  },
})
