import { verifyAudit } from '@wanwu/contract'
import { defineQuery, verifyChain } from '../../kernel/index.ts'
import { namesOf } from '../names-of.ts'

/** Recomputes the chains of the regions one may audit. */
export const auditVerificationQuery = defineQuery({
  endpoint: verifyAudit,
  async handler({ client, input, now }) {
    const { rows } = await client.query<{ region: string }>(
      `select region from audit_head
       where region in (select wanwu_regions('audit.read'))
         and ($1::text is null or region in (select region_subtree($1)))
       order by region`,
      [input.region ?? null],
    )
    const names = await namesOf(
      client,
      rows.map((row) => row.region),
      [],
    )
    const chains = []
    for (const { region } of rows) {
      const finding = await verifyChain(client, region, null)
      chains.push({ ...finding, region: names.region(region), ok: finding.reason === null })
    }
    return { checkedAt: now.toISOString(), chains }
  },
})
