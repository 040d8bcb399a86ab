import type { UnitRef } from '@wanwu/contract'
import { groupBy } from '@wanwu/core'
import type { SqlClient } from '@wanwu/database'
import { clauseOf } from './clause-of.ts'

/** Where a target or goal is printed. */
export interface PrintedPlace {
  key: string
  versionId: string
  name: string
  start: number | null
}

interface LedClause {
  versionId: string
  words: string
  start: number
  end: number
  lead: UnitRef
}

/**
 * Who is proposed to answer for targets: the unit that leads the clause they stand in, else the clause that speaks of
 * them; without a lead, the first responsible unit. Targets that no clause speaks of have no proposal.
 */
export async function proposeOwners(
  client: SqlClient,
  places: readonly PrintedPlace[],
): Promise<Map<string, UnitRef>> {
  const { rows } = await client.query<LedClause>(
    `select task.version_id as "versionId", coalesce(task.title, '') || task.body as words,
            task.source_start as start, task.source_end as end,
            jsonb_build_object('id', unit.id, 'name', unit.name) as lead
     from task cross join lateral (
       select unit_id from duty where task_id = task.id and role in ('lead', 'responsible') and unit_id is not null
       order by role <> 'lead', measure_id is not null, ordinal limit 1) as led
     join unit on unit.id = led.unit_id and unit.valid_to is null
     where task.version_id = any($1::uuid[]) order by task.ordinal`,
    [[...new Set(places.map(({ versionId }) => versionId))]],
  )
  const clauses = groupBy(rows, ({ versionId }) => versionId)
  const proposed = new Map<string, UnitRef>()
  for (const place of places) {
    const clause = clauseOf(place, clauses.get(place.versionId) ?? [])
    if (clause && !proposed.has(place.key)) proposed.set(place.key, clause.lead)
  }
  return proposed
}
