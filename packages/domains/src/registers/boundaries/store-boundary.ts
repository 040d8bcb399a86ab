import type { SqlClient } from '@wanwu/database'
import type { PlainGeometry } from '@wanwu/reader/shapes'

/** Where a boundary comes from. */
interface Source {
  fileName: string
  /** 审图号 */
  mapNumber: string | null
  at: Date
}

/**
 * Stores the polygons of a geometry as a boundary, made sound, with the simpler outline that maps show: to 1/1500 of its
 * longer side. Stores nothing where there is no area in it, or `when` does not hold.
 */
const storing = (geometry: string, mapNumber: string, when = 'true') => `
  with whole as materialized (
    select public.st_multi(public.st_collectionextract(public.st_makevalid(${geometry}), 3)) as it),
  sides as (select it, greatest(public.st_xmax(it) - public.st_xmin(it), public.st_ymax(it) - public.st_ymin(it)) as longer
    from whole)
  insert into region_boundary (code, boundary, outline, file_name, set_at, map_number)
  select $1, it, public.st_multi(public.st_simplifypreservetopology(it, longer / 1500)), $2, $3, ${mapNumber}
  from sides where not public.st_isempty(it) and ${when}
  on conflict (code) do update set boundary = excluded.boundary, outline = excluded.outline,
    file_name = excluded.file_name, set_at = excluded.set_at,
    map_number = excluded.map_number`

const ofParts = storing(
  `(select public.st_union(public.st_makevalid(public.st_setsrid(public.st_geomfromgeojson(part), 4490)))
    from unnest($5::text[]) as part)`,
  '$4',
)

const children = 'select code from region_now where parent = $1 and valid_to is null'
const theirs = `from region_boundary where code in (${children})`
const ofChildren = storing(
  `(select public.st_union(boundary) ${theirs})`,
  // what is made of them is shown to the public only where each of them may be
  `(select case when bool_and(map_number is not null) then string_agg(distinct map_number, '，') end ${theirs})`,
  `not exists (select 1 from region_boundary where code = $1)
   and not exists (select 1 from (${children}) as child where code not in (select code from region_boundary))`,
)

/** Stores the boundary of a region out of its parts; false where there is no area in them. */
export async function storeBoundary(
  client: SqlClient,
  code: string,
  parts: readonly PlainGeometry[],
  from: Source,
): Promise<boolean> {
  const texts = parts.map((part) => JSON.stringify(part))
  const { rowCount } = await client.query(ofParts, [
    code,
    from.fileName,
    from.at.toISOString(),
    from.mapNumber,
    texts,
  ])
  return rowCount === 1
}

/**
 * Gives a region what the regions right under it have together, where each of them has a boundary and it has none of its
 * own; false where that is not so.
 */
export async function joinBoundaries(
  client: SqlClient,
  code: string,
  from: Omit<Source, 'mapNumber'>,
): Promise<boolean> {
  const { rowCount } = await client.query(ofChildren, [code, from.fileName, from.at.toISOString()])
  return rowCount === 1
}
