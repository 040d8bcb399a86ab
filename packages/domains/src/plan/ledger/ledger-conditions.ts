import type { LedgerFilter } from '@wanwu/contract'
import { foldText } from '@wanwu/core'
import { z } from 'zod'

/** Conditions over `task` with their parameters, to be put behind `where`. */
export interface Conditions {
  text: string
  params: unknown[]
}

/** Time filter → condition. 待触发 stands apart: what waits for an instrument is neither dated nor undated. */
const times: Record<NonNullable<LedgerFilter['time']>, string> = {
  dated: `task.end_on is not null and task.state = 'open'`,
  ongoing: `task.ongoing and task.state = 'open'`,
  none: `task.end_on is null and not task.ongoing and task.state = 'open'`,
  waiting: `task.state = 'waiting'`,
}

const leads: Record<NonNullable<LedgerFilter['lead']>, string> = {
  none: 'task.lead_count = 0',
  one: 'task.lead_count = 1',
  many: 'task.lead_count > 1',
}

/** What is no id names nothing, and finds nothing. */
const isId = (text: string): boolean => z.uuid().safeParse(text).success

/**
 * Regions in the actor's reach, asked once for the statement. As an array it leaves the planner free to walk
 * an index in the order of the list, where a join with the set would make it sort everything first.
 */
export const withinReach = (column: string): string =>
  `${column} = any (array(select plan_regions('ledger.read')))`

/** Characters that the index of short words holds together; what is longer has trigrams. */
const longestGram = 2

/**
 * The tasks in force that a filter lets through, within the actor's reach. `task` is the only table named,
 * so that every list, count and export asks the same question.
 */
export function ledgerConditions(filter: LedgerFilter): Conditions {
  const params: unknown[] = []
  const add = (value: unknown): string => `$${params.push(value)}`
  const parts = ['task.current', withinReach('task.region_code')]
  const ids = [filter.planId, filter.unitId].filter((id) => id !== undefined)
  if (!ids.every(isId)) return { text: 'false', params }
  if (filter.planId) parts.push(`task.plan_id = ${add(filter.planId)}::uuid`)
  if (filter.unitId || filter.role) {
    const duty = ['duty.task_id = task.id', 'duty.current']
    if (filter.unitId) duty.push(`duty.unit_id = ${add(filter.unitId)}::uuid`)
    if (filter.role) duty.push(`duty.role = ${add(filter.role)}`)
    parts.push(`exists (select 1 from duty where ${duty.join(' and ')})`)
  }
  if (filter.time) parts.push(times[filter.time])
  if (filter.dueBy) parts.push(`task.end_on <= ${add(filter.dueBy)}::date`)
  if (filter.every) {
    parts.push(
      `exists (select 1 from task_recurrence as again where again.task_id = task.id and again.every = ${add(filter.every)})`,
    )
  }
  if (filter.lead) parts.push(leads[filter.lead])
  if (filter.chapter) parts.push(`task.chapter = ${add(filter.chapter)}`)
  if (filter.section) parts.push(`task.section = ${add(filter.section)}`)
  // folded text is letters and digits alone: no wildcard of LIKE is left in it
  const words = foldText(filter.q ?? '')
  if ([...words].length > longestGram) parts.push(`task.search like ${add(`%${words}%`)}`)
  else if (words) parts.push(`search_grams(task.search) @> search_grams(${add(words)})`)
  return { text: parts.join(' and '), params }
}
