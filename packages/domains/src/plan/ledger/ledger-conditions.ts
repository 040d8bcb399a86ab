import type { LedgerFilter } from '@wanwu/contract'
import { foldText } from '@wanwu/core'

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

/** `%` and `_` a person types are letters, not wildcards. */
const escapeLike = (text: string): string => text.replace(/[\\%_]/g, (character) => `\\${character}`)

/**
 * The tasks in force that a filter lets through, within the actor's reach. `task` is the only table named,
 * so that every list, count and export asks the same question.
 */
export function ledgerConditions(filter: LedgerFilter): Conditions {
  const params: unknown[] = []
  const add = (value: unknown): string => `$${params.push(value)}`
  const parts = [`task.current`, `task.region_code in (select plan_regions('ledger.read'))`]
  if (filter.planId) parts.push(`task.plan_id::text = ${add(filter.planId)}`)
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
  const words = foldText(filter.q ?? '')
  if (words) parts.push(`task.search like ${add(`%${escapeLike(words)}%`)}`)
  return { text: parts.join(' and '), params }
}
