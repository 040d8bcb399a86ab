import { type Change, type ChangeGroup, countChanges, listChanges } from '@wanwu/contract'
import { addDays, shanghaiDay } from '@wanwu/core'
import { defineQuery, pageFrom, readCursor } from '../../kernel/index.ts'
import { changesSql } from './changes-sql.ts'

/** How far back the overview looks, in days. */
const lookBack = 7
const namedUnits = 3

type GroupRow = Omit<ChangeGroup, 'latest' | 'otherUnits'> & { latest: Date; unitCount: number }

/** 比上周变了什么: what happened in the last seven days, by kind, the latest first. */
export const countChangesQuery = defineQuery({
  endpoint: countChanges,
  async handler({ client, input, now }) {
    const today = shanghaiDay(now)
    const { rows } = await client.query<GroupRow>(
      `with ${changesSql},
       by_unit as (
         select kind, unit_id, count(*)::int as changes, max(at) as latest,
                row_number() over (partition by kind order by count(*) desc, unit_id) as place
         from change group by kind, unit_id)
       select by_unit.kind, sum(changes)::int as count, max(by_unit.latest) as latest, count(unit_id)::int as "unitCount",
              coalesce(jsonb_agg(jsonb_build_object('name', unit.name, 'count', changes) order by place)
                filter (where place <= $4 and unit.id is not null), '[]') as units
       from by_unit left join unit on unit.id = by_unit.unit_id and place <= $4
       group by by_unit.kind order by max(by_unit.latest) desc, by_unit.kind`,
      [input.planId, addDays(today, -lookBack), today, namedUnits],
    )
    return {
      changes: rows.map(({ latest, unitCount, ...group }) => ({
        ...group,
        latest: latest.toISOString(),
        otherUnits: unitCount - group.units.length,
      })),
    }
  },
})

interface ChangeRow {
  id: string
  kind: Change['kind']
  at: Date
  place: string
  unitId: string | null
  unitName: string | null
  nameZh: string | null
  nameEn: string | null
  reportId: string | null
  actorName: string | null
  note: string | null
}

/** The changes that one of these numbers counts, the latest first. */
export const listChangesQuery = defineQuery({
  endpoint: listChanges,
  async handler({ client, input, now }) {
    const today = shanghaiDay(now)
    const after = input.cursor === undefined ? null : readCursor(input.cursor)
    const { rows } = await client.query<ChangeRow>(
      `with ${changesSql}
       select change.id, change.kind, change.at, extract(epoch from change.at)::text as place, unit.id as "unitId",
              unit.name as "unitName", period.name_zh as "nameZh", period.name_en as "nameEn",
              change.report_id as "reportId", change.actor_name as "actorName", change.note
       from change left join unit on unit.id = change.unit_id
       left join report_period as period on period.id = change.period_id
       where change.kind = $4 and ($5::numeric is null or (extract(epoch from change.at), change.id) < ($5, $6))
       order by change.at desc, change.id desc limit $7`,
      [
        input.planId,
        addDays(today, -lookBack),
        today,
        input.kind,
        after?.[0] ?? null,
        after?.[1] ?? null,
        input.limit + 1,
      ],
    )
    return pageFrom(
      rows,
      input.limit,
      (row) => [row.place, row.id],
      ({ at, unitId, unitName, nameZh, nameEn, place: _, ...row }): Change => ({
        ...row,
        at: at.toISOString(),
        unit: unitId !== null && unitName !== null ? { id: unitId, name: unitName } : null,
        periodName: nameZh !== null && nameEn !== null ? { zh: nameZh, en: nameEn } : null,
      }),
    )
  },
})
