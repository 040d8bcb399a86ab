import { getObjectCoverage } from '@wanwu/contract'
import { shanghaiDay } from '@wanwu/core'
import { namesOf } from '../../access/index.ts'
import { defineQuery } from '../../kernel/index.ts'
import { findRegister } from '../../registers/index.ts'
import { labelOf, type MissedRow, missedColumns, mostMissed, presentMissed } from './present-missed.ts'
import { standingSql } from './standing-sql.ts'

interface GroupRow {
  kind: string
  supervisor: string | null
  total: number
  inTime: number
  late: number
  never: number
  unset: number
}

const counted = ['total', 'inTime', 'late', 'never', 'unset'] as const

/** 检查覆盖面: objects by kind and unit, and those that nobody looked at in time. */
export const getObjectCoverageQuery = defineQuery({
  endpoint: getObjectCoverage,
  async handler({ client, input, now }) {
    const on = input.on ?? shanghaiDay(now)
    const { vocabularies } = await findRegister(client, 'supervised-object')
    const groups = await client.query<GroupRow>(
      `select kind, supervisor, count(*)::int as total,
         count(*) filter (where standing = 'in-time')::int as "inTime",
         count(*) filter (where standing = 'late')::int as late,
         count(*) filter (where standing = 'never')::int as never,
         count(*) filter (where standing = 'unset')::int as unset
       from (${standingSql}) as object group by kind, supervisor
       order by count(*) filter (where standing in ('late', 'never')) desc, kind, supervisor`,
      [on],
    )
    const missed = await client.query<MissedRow>(
      `select ${missedColumns} from (${standingSql}) as object
       where standing in ('late', 'never') and ($2::text is null or kind = $2) and ($3::uuid is null or supervisor = $3)
       order by last_on nulls first, due_on, name limit ${mostMissed + 1}`,
      [on, input.kind ?? null, input.supervisor ?? null],
    )
    const names = await namesOf(
      client,
      [],
      groups.rows.flatMap(({ supervisor }) => (supervisor ? [supervisor] : [])),
    )
    const all = Object.fromEntries(
      counted.map((key) => [key, groups.rows.reduce((sum, row) => sum + row[key], 0)]),
    ) as Record<(typeof counted)[number], number>
    return {
      on,
      all,
      groups: groups.rows.map(({ supervisor, ...row }) => ({
        ...row,
        kindLabels: labelOf(vocabularies, 'object-kind', row.kind),
        supervisor: supervisor ? names.unit(supervisor) : null,
      })),
      missed: await presentMissed(client, vocabularies, missed.rows),
      more: missed.rows.length > mostMissed,
    }
  },
})
