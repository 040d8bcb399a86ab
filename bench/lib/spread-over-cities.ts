import type { SqlClient } from '@wanwu/database'

/**
 * Puts the 示例单位 of a ledger into cities of 示例省, evenly, gives every one of them a part in every task, and the
 * plan ten targets that its first tasks are measured by.
 */
export async function spreadOverCities(client: SqlClient, cities: number): Promise<void> {
  await client.query(
    `insert into region (code) select '98' || lpad(n::text, 2, '0') || '00' from generate_series(1, $1::int) as n`,
    [cities],
  )
  await client.query(
    `insert into region_version (code, valid_from, name, level, parent)
     select '98' || lpad(n::text, 2, '0') || '00', '2020-01-01', '示例' || n || '市', 'prefecture', '990000'
     from generate_series(1, $1::int) as n`,
    [cities],
  )
  await client.query(
    `update unit set region = city.code, plan_scope = city.code
     from (select id, row_number() over (order by sort_key) as place from unit where name like '示例单位%') as ranked
     cross join lateral (select '98' || lpad((ranked.place % $1::int + 1)::text, 2, '0') || '00' as code) as city
     where unit.id = ranked.id`,
    [cities],
  )
  await client.query('delete from duty')
  await client.query(
    `insert into duty (id, region_code, plan_id, version_id, task_id, current, ordinal, unit_id, printed, role, origin)
     select gen_random_uuid(), task.region_code, task.plan_id, task.version_id, task.id, true,
            task.ordinal * 1000 + unit.place, unit.id, unit.name,
            (array['lead', 'responsible', 'responsible', 'support'])[(unit.place + task.ordinal) % 4 + 1], 'printed'
     from (select id, name, row_number() over (order by sort_key)::int as place from unit where name like '示例单位%') as unit
     cross join task`,
  )
  await client.query(
    `insert into plan_target (id, region_code, plan_id, version_id, current, ordinal, name, op, value, unit, year, phrase)
     select gen_random_uuid(), version.region_code, version.plan_id, version.id, true, n, '示例指标' || n, '>=', 80, '%',
            2030, '到2030年达到80%以上'
     from plan_version as version cross join generate_series(1, 10) as n`,
  )
}
