import type { PlanSummary, PlanVersion } from '@wanwu/contract'
import type { SqlClient } from '@wanwu/database'
import { type VersionRow, versionColumns, versionJoins } from './read-version.ts'
import { toPlanVersion } from './to-plan-version.ts'

interface PlanRecord {
  id: string
  title: string
  number: string | null
  regionCode: string
  regionName: string
  load: boolean
  review: boolean
}

/** Plans the actor may see, latest first, each with its prints; one alone where an id is given. */
export async function readPlans(
  client: SqlClient,
  planId: string | null,
): Promise<(PlanSummary & { versions: PlanVersion[] })[]> {
  const plans = await client.query<PlanRecord>(
    `select plan.id, plan.title, plan.number, plan.region_code as "regionCode",
            coalesce(place.name, plan.region_code) as "regionName",
            plan.region_code in (select wanwu_regions('plan.load')) as load,
            plan.region_code in (select wanwu_regions('plan.review')) as review
     from plan left join region_now as place on place.code = plan.region_code
     where plan.region_code in (select plan_regions('plan.read')) and ($1::text is null or plan.id::text = $1)
     order by plan.created_at desc, plan.id desc`,
    [planId],
  )
  const versions = await client.query<VersionRow>(
    `select ${versionColumns} from ${versionJoins} where version.plan_id = any($1::uuid[]) order by version.ordinal desc`,
    [plans.rows.map((plan) => plan.id)],
  )
  return plans.rows.flatMap(({ load, review, ...plan }) => {
    // Prints under review and discarded ones are the office's own business, and so is a plan of no others.
    const mine = versions.rows.filter(
      (version) =>
        version.planId === plan.id &&
        (review || version.state === 'in-force' || version.state === 'superseded'),
    )
    if (mine.length === 0 && !review) return []
    const find = (state: VersionRow['state']) => {
      const row = mine.find((version) => version.state === state)
      return row ? toPlanVersion(row) : null
    }
    const reviewing = find('reviewing')
    return [
      {
        ...plan,
        inForce: find('in-force'),
        reviewing,
        versions: mine.map(toPlanVersion),
        can: { loadVersion: load && reviewing === null, review },
      },
    ]
  })
}
