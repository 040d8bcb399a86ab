import { listTenureFiles, type TenureContent } from '@wanwu/contract'
import { defineQuery } from '../../kernel/index.ts'

interface Row {
  id: string
  unitId: string
  unitName: string
  leader: TenureContent['leader']
  from: string
  to: string
  compiledAt: Date
  compiledBy: string
  handedAt: Date | null
  uses: number
  compiles: boolean
}

/** 离任审计档案: those the actor may read, the latest first; names only for those who compile. */
export const listTenureFilesQuery = defineQuery({
  endpoint: listTenureFiles,
  async handler({ client }) {
    const { rows } = await client.query<Row>(
      `with compiled as materialized (select wanwu_units('tenure.compile') as id)
       select file.id, unit.id as "unitId", unit.name as "unitName", content -> 'leader' as leader,
              from_on as "from", to_on as "to", compiled_at as "compiledAt", content ->> 'compiledBy' as "compiledBy",
              handed_at as "handedAt",
              (select count(*)::int from tenure_use where file_id = file.id) as uses,
              unit.id in (select id from compiled) as compiles
       from tenure_file as file join unit on unit.id = file.unit_id
       left join tenure_handing as handing on handing.file_id = file.id
       order by compiled_at desc, file.id`,
    )
    const { rows: held } = await client.query<{ any: boolean }>(
      `select exists (select from wanwu_scope('tenure.compile')) as any`,
    )
    return {
      files: rows.map(({ unitId, unitName, leader, compiles, compiledAt, handedAt, ...row }) => ({
        ...row,
        unit: { id: unitId, name: unitName },
        leader: compiles ? leader : null,
        compiledAt: compiledAt.toISOString(),
        handedAt: handedAt?.toISOString() ?? null,
      })),
      can: { compile: held[0]?.any ?? false },
    }
  },
})
