import type { LightSettings } from '@wanwu/contract'
import { addDays, type LightTally } from '@wanwu/core'
import type { SqlClient } from '@wanwu/database'

/** The day that lights are asked for, and the last day that counts as near: parameters of `tallyColumns`. */
export const tallyDays = (settings: LightSettings, day: string): [string, string | null] => [
  day,
  settings.blueBefore === null ? null : addDays(day, settings.blueBefore),
]

/**
 * Duties of a plan ($1) that have a light, of units whose reports the actor may read: `standing` and `task`. Support
 * owes nothing of its own and has no light; a task that waits for its instrument neither.
 */
export const litSql = `duty_standing as standing join task on task.id = standing.task_id
  where standing.plan_id = $1 and (lead or responsible) and task.state = 'open'
    and standing.unit_id in (select wanwu_units('report.read'))`

/** What the rule of lights asks of a duty on a day ($2), days until $3 being near, each by its name in `LightTally`. */
const tally: Record<keyof LightTally, string> = {
  deadline: 'task.end_on',
  done: 'coalesce(completed_on <= $2::date, false)',
  steps: 'cardinality(steps_due)',
  // the arrays are sorted: how many lie on or before a day
  due: 'width_bucket($2::date - 1, steps_due)',
  reached: 'width_bucket($2::date, steps_done)',
  stepNear: 'coalesce(width_bucket($3::date, steps_open) > width_bucket($2::date - 1, steps_open), false)',
}
const columns = Object.entries(tally)

/** Two duties of the same text wear the same light on the same day. */
export const sameLightSql = `concat_ws('|', ${columns.map(([, sql]) => `coalesce(${sql}::text, '')`).join(', ')})`

/** Duties that look alike to the rule of lights: how many, and what they have in common. */
export interface AlikeDuties {
  sameLight: string
  tally: LightTally
  duties: number
}

/** The duties of a plan in heaps that wear the same light: the rule is asked once a heap, not once a duty. */
export async function readTallies(
  client: SqlClient,
  planId: string,
  settings: LightSettings,
  day: string,
): Promise<AlikeDuties[]> {
  const { rows } = await client.query<LightTally & { duties: number }>(
    `select ${columns.map(([name, sql]) => `${sql} as "${name}"`).join(', ')}, count(*)::int as duties
     from ${litSql} group by ${columns.map((_, at) => at + 1).join(', ')}`,
    [planId, ...tallyDays(settings, day)],
  )
  return rows.map(({ duties, ...tally }) => ({
    sameLight: columns.map(([name]) => String(tally[name as keyof LightTally] ?? '')).join('|'),
    tally,
    duties,
  }))
}
