import type { SqlClient } from '@wanwu/database'

/** Who looks after a kind of tip, by the name that such a bureau has. */
const fieldOfWork: Readonly<Record<string, string>> = {
  poaching: '林业|林草',
  trade: '林业|林草|市场监督',
  logging: '林业|林草',
  animal: '林业|林草',
  invasive: '农业农村|林业|林草',
  fishing: '农业农村|渔',
  pollution: '生态环境',
  dumping: '生态环境|城市管理',
  building: '自然资源',
}

/** A proposal whom a tip goes to, and what it rests on. */
export interface UnitProposal {
  unit: { id: string; name: string }
  because: 'earlier' | 'field'
  /** how often it had such tips before */
  times: number
}

/**
 * The unit that had the most tips of the kind in the region in the last two years, at least two; else one there whose
 * name says that the kind is its field.
 */
export async function proposeUnit(
  client: SqlClient,
  tip: { kind: string; region: string },
  today: string,
): Promise<UnitProposal | null> {
  const earlier = await client.query<{ id: string; name: string; times: number }>(
    `select unit.id, unit.name, count(*)::int as times from register.tip join unit on unit.id = f_duty_unit
     where f_kind = $1 and tip.region_code = $2 and f_received_on > $3::date - 730 and tip.voided_at is null
       and unit.valid_to is null
     group by unit.id having count(*) > 1 order by count(*) desc, unit.id limit 1`,
    [tip.kind, tip.region, today],
  )
  const known = earlier.rows[0]
  if (known) return { unit: { id: known.id, name: known.name }, because: 'earlier', times: known.times }
  const words = fieldOfWork[tip.kind]
  if (!words) return null
  const { rows } = await client.query<{ id: string; name: string }>(
    `select id, name from unit where name ~ $1 and valid_to is null and kind in ('department', 'vertical')
       and plan_scope in (select region_and_above($2))
     order by plan_scope = $2 desc, char_length(name), id limit 1`,
    [words, tip.region],
  )
  return rows[0] ? { unit: rows[0], because: 'field', times: 0 } : null
}
