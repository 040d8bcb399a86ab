import type { DrawnOutline } from '@wanwu/contract'
import type { SqlClient } from '@wanwu/database'
import { extentOf } from '../store/check-record.ts'

/**
 * What maps draw of a region: the outline of the region, or of the nearest above it that has one, and of those right
 * under that; with `bearing`, of boundaries with a 审图号 alone.
 */
export async function readOutline(
  client: SqlClient,
  code: string,
  bearing: 'any' | 'map-number' = 'any',
): Promise<DrawnOutline & { mapNumbers: string[] }> {
  const { rows } = await client.query<
    DrawnOutline['features'][number] & { whole: boolean; mapNumber: string | null }
  >(
    `with nearest as (
       select code from region_and_above($1) with ordinality as above (code, step) join region_boundary using (code)
       order by step limit 1)
     select code, name, jsonb_build_array(round(public.st_x(at)::numeric, 4), round(public.st_y(at)::numeric, 4)) as at,
       public.st_asgeojson(outline, 4, 0)::jsonb as geometry, map_number as "mapNumber",
       code in (select code from nearest) as whole
     from region_boundary join region_now using (code), public.st_pointonsurface(outline) as at
     where (code in (select code from nearest)
       or (region_now.parent in (select code from nearest) and valid_to is null)) and ($2 = 'any' or map_number is not null)
     order by whole desc, code`,
    [code, bearing],
  )
  const whole = rows.find((row) => row.whole)
  return {
    region: whole ? { code: whole.code, name: whole.name } : null,
    extent: (await extentOf(client, code)) as DrawnOutline['extent'],
    features: rows.map(({ mapNumber: _, whole: __, ...feature }) => feature),
    mapNumbers: [...new Set(rows.flatMap(({ mapNumber }) => mapNumber ?? []))],
  }
}
