import { getRegionOutline, type RegionOutline } from '@wanwu/contract'
import { defineQuery } from '../../kernel/index.ts'
import { extentOf } from '../store/check-record.ts'

/** 行政区轮廓: for the maps of a region, its own outline or that of the nearest above. */
export const getRegionOutlineQuery = defineQuery({
  endpoint: getRegionOutline,
  async handler({ client, input, actor, policy }) {
    const code = input.code ?? actor.homeRegion
    const { rows } = await client.query<RegionOutline['features'][number]>(
      `with nearest as (
         select code from region_and_above($1) with ordinality as above (code, step) join region_boundary using (code)
         order by step limit 1)
       select code, name, jsonb_build_array(round(public.st_x(at)::numeric, 4), round(public.st_y(at)::numeric, 4)) as at,
         public.st_asgeojson(outline, 4, 0)::jsonb as geometry
       from region_boundary join region_now using (code), public.st_pointonsurface(outline) as at
       where code in (select code from nearest)
         or (region_now.parent in (select code from nearest) and valid_to is null)
       order by region_now.parent in (select code from nearest), code`,
      [code],
    )
    const { rows: own } = await client.query<{ fileName: string; setAt: Date }>(
      'select file_name as "fileName", set_at as "setAt" from region_boundary where code = $1',
      [code],
    )
    const [whole] = rows
    const [stored] = own
    return {
      region: whole ? { code: whole.code, name: whole.name } : null,
      extent: (await extentOf(client, code)) as RegionOutline['extent'],
      features: rows,
      stored: stored ? { fileName: stored.fileName, setAt: stored.setAt.toISOString() } : null,
      can: { manage: await policy.allows('region.manage', { region: code }) },
    }
  },
})
