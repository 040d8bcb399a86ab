import { getPatrolEffort } from '@wanwu/contract'
import { defineQuery } from '../../kernel/index.ts'

interface EffortRow {
  patrols: number
  days: number
  personDays: number
  kilometres: number
  hours: number
}

/** Length as it was entered, else that of the track. */
const effortColumns = `count(patrol.id)::int as patrols, count(distinct f_patrolled_on)::int as days,
  coalesce(sum(coalesce(f_people, 1)), 0)::float8 as "personDays",
  round(coalesce(sum(coalesce(f_length, public.st_length(public.st_setsrid(f_track, 4326)::public.geography)::numeric / 1000)), 0), 1)::float8 as kilometres,
  round(coalesce(sum(f_hours), 0), 1)::float8 as hours`

const patrolled = `patrol.voided_at is null and f_patrolled_on between $1::date and $2::date
  and patrol.region_code in (select wanwu_regions('register.read'))`

/** Degrees become kilometres on the parallel of the area: squares of one kilometre are laid over it. */
const inKilometres = (geometry: string) =>
  `public.st_scale(public.st_setsrid(${geometry}, 0), 111.32 * cos(radians(area.middle)), 110.574)`

/** Squares of an area larger than this are not counted: it would take too long while a page waits. */
const mostSquareKilometres = 20_000

/** 巡护努力量: of all patrols, and of those in or through each protected area, with how much of it they came to. */
export const getPatrolEffortQuery = defineQuery({
  endpoint: getPatrolEffort,
  async handler({ client, input }) {
    const days = [input.from, input.to]
    const all = await client.query<EffortRow>(
      `select ${effortColumns} from register.patrol patrol where ${patrolled}`,
      days,
    )
    const areas = await client.query<
      EffortRow & { id: string; name: string; cells: number | null; visited: number | null }
    >(
      `with patrol as materialized (select * from register.patrol patrol where ${patrolled}),
       area as materialized (
         select id, f_name as name, f_boundary as boundary,
           public.st_y(public.st_centroid(f_boundary)) as middle,
           public.st_area(public.st_setsrid(f_boundary, 4326)::public.geography) / 1e6 as size
         from register.protected_area
         where voided_at is null and state <> 'merged' and region_code in (select wanwu_regions('register.read'))
       ),
       squares as (
         select area.id, grid.i, grid.j, grid.geom from area
         cross join lateral public.st_squaregrid(1, ${inKilometres('area.boundary')}) as grid
         where area.size <= ${mostSquareKilometres}
           and public.st_intersects(grid.geom, ${inKilometres('area.boundary')})
       ),
       visited as (
         select squares.id, count(distinct (squares.i, squares.j))::int as count
         from area join squares using (id)
         join patrol on patrol.f_track is not null and public.st_intersects(patrol.f_track, area.boundary)
           and public.st_intersects(squares.geom, ${inKilometres('patrol.f_track')})
         group by squares.id
       ),
       effort as (
         select area.id, ${effortColumns} from area join patrol
           on f_protected_area = area.id or public.st_intersects(f_track, area.boundary)
         group by area.id
       )
       select area.id, area.name, coalesce(patrols, 0) as patrols, coalesce(days, 0) as days,
         coalesce("personDays", 0) as "personDays", coalesce(kilometres, 0) as kilometres, coalesce(hours, 0) as hours,
         (select count(*)::int from squares where squares.id = area.id having count(*) > 0) as cells,
         case when area.size <= ${mostSquareKilometres} then coalesce(visited.count, 0) end as visited
       from area left join effort using (id) left join visited using (id)
       order by coalesce(patrols, 0), area.name limit 200`,
      days,
    )
    const none = { patrols: 0, days: 0, personDays: 0, kilometres: 0, hours: 0 }
    return { all: all.rows[0] ?? none, areas: areas.rows }
  },
})
