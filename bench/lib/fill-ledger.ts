import type { SqlClient } from '@wanwu/database'

/** How large a ledger is made. Every task has three duties. */
export interface LedgerSize {
  region: string
  plans: number
  tasksPerPlan: number
  units: number
}

/**
 * Fills a database with plans in force, as a province that loaded every rectification list would have:
 * made in the database itself, evenly spread over units, roles and deadlines.
 */
export async function fillLedger(client: SqlClient, size: LedgerSize): Promise<void> {
  const { rows } = await client.query<{ id: string }>('select id from person limit 1')
  const person = rows[0]?.id
  await client.query(
    `insert into unit (id, name, kind, region, plan_scope, valid_from, search_text, search_pinyin, search_initials, sort_key)
     select gen_random_uuid(), '示例单位' || n, 'department', $1, $1, '2020-01-01', '示例单位' || n, 'shilidanwei' || n,
            'sldw' || n, lpad(n::text, 6, '0') from generate_series(1, $2::int) as n`,
    [size.region, size.units],
  )
  await client.query(
    `insert into source_file (id, sha256, name, format, size, class, bytes, uploaded_by, uploaded_at)
     values (gen_random_uuid(), repeat('0', 64), '方案.txt', 'txt', 1, 'public', '\\x00', $1, now())`,
    [person],
  )
  await client.query(
    `insert into plan (id, region_code, title, created_by, created_at)
     select gen_random_uuid(), $1, '示例整改方案' || n, $2, now() from generate_series(1, $3::int) as n`,
    [size.region, person, size.plans],
  )
  await client.query(
    `insert into plan_version (id, plan_id, region_code, ordinal, state, file_id, file_name, reading, loaded_by, loaded_at,
                               activated_by, activated_at, task_count)
     select gen_random_uuid(), plan.id, $1, 1, 'in-force', file.id, '方案.txt',
            '{"source":{"text":""},"ledger":{"anomalies":[]}}', $2, now(), $2, now(), $3
     from plan cross join source_file as file`,
    [size.region, person, size.tasksPerPlan],
  )
  await client.query(
    `insert into task (id, region_code, plan_id, version_id, lineage_id, current, ordinal, reading_id, no, title, section,
                       path, body, end_on, ongoing, state, lead_count, source_start, source_end, search)
     select gen_random_uuid(), $1, version.plan_id, version.id, gen_random_uuid(), true, n, 't' || n, n::text,
            '整治河段' || n, '整治' || n % 12, array['一、主要任务', '整治' || n % 12],
            repeat('清理河道岸线，恢复沿岸植被，完善巡查管护制度。', 5) || n,
            case when n % 5 < 2 then date '2026-01-31' + (n * 7 % 1500) end, n % 5 = 2,
            case when n % 50 = 0 then 'waiting' else 'open' end, n % 3, n, n + 120,
            repeat('清理河道岸线恢复沿岸植被完善巡查管护制度', 5) || '第' || n || '号河段zhengzhiheduan' || n
     from plan_version as version cross join generate_series(1, $2::int) as n`,
    [size.region, size.tasksPerPlan],
  )
  await client.query(
    `insert into duty (id, region_code, plan_id, version_id, task_id, current, ordinal, unit_id, printed, role, origin)
     select gen_random_uuid(), $1, task.plan_id, task.version_id, task.id, true, task.ordinal * 3 + part, unit.id, unit.name,
            (array['lead', 'responsible', 'support'])[part + 1], 'printed'
     from task cross join generate_series(0, 2) as part
     join (select id, name, row_number() over (order by sort_key) - 1 as place from unit where name like '示例单位%') as unit
       on unit.place = (task.ordinal * 7 + part * 13) % $2::int`,
    [size.region, size.units],
  )
  await client.query(
    `insert into measure (id, task_id, ordinal, no, body, source_start, source_end)
     select gen_random_uuid(), id, n, n::text, '落实一河一策，按月通报进展。', source_start, source_end
     from task cross join generate_series(1, 2) as n where ordinal % 2 = 0`,
  )
  await client.query(
    `insert into task_recurrence (id, plan_id, task_id, every, phrase)
     select gen_random_uuid(), plan_id, id, 'P3M', '每季度一次' from task where ordinal % 4 = 0`,
  )
}
