import type { DueRule, RegisterDeclaration } from '@wanwu/contract'
import { addDays, shanghaiDay } from '@wanwu/core'
import type { RecordRow } from '@wanwu/register'

/** As much of a record as its due rules ask. */
type Owing = Pick<RecordRow, 'state' | 'stateSince' | 'values'>

/** What a record owes by a day. */
export interface DueItem {
  key: string
  labels: DueRule['labels']
  on: string
  overdue: boolean
}

/** The day that is so many working days on: Mondays to Fridays. */
function addWorkingDays(day: string, count: number): string {
  let at = day
  for (let left = count; left > 0; ) {
    at = addDays(at, 1)
    const weekday = new Date(`${at}T00:00:00Z`).getUTCDay()
    if (weekday !== 0 && weekday !== 6) left -= 1
  }
  return at
}

const monthsIn = { M: 1, Y: 12 } as const

/** A day and an ISO 8601 duration of one part; a month that is too short ends on its last day. */
function addDuration(day: string, every: string): string {
  const count = Number(/\d+/.exec(every)?.[0] ?? 0)
  const unit = every.slice(-1)
  if (unit === 'D' || unit === 'W') return addDays(day, unit === 'W' ? count * 7 : count)
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const index = year * 12 + (month - 1) + count * monthsIn[unit as keyof typeof monthsIn]
  const last = new Date(Date.UTC(Math.floor(index / 12), (index % 12) + 1, 0)).getUTCDate()
  return new Date(Date.UTC(Math.floor(index / 12), index % 12, Math.min(date, last)))
    .toISOString()
    .slice(0, 10)
}

function dayOf(rule: DueRule, row: Owing): string | null {
  if (rule.kind === 'after-state') {
    if (row.state !== rule.state) return null
    const since = shanghaiDay(row.stateSince)
    return rule.count === 'working' ? addWorkingDays(since, rule.days) : addDays(since, rule.days)
  }
  if (!rule.states.includes(row.state)) return null
  const value = row.values[rule.field]
  const day = typeof value === 'string' ? value : ((value as { from?: string } | null)?.from ?? null)
  if (!day) return null
  return rule.kind === 'every' ? addDuration(day, rule.every) : day
}

/** 到期事项: what a record owes by its register's rules, soonest first. */
export function dueOf(declaration: RegisterDeclaration, row: Owing, today: string): DueItem[] {
  return declaration.due
    .flatMap((rule) => {
      const on = dayOf(rule, row)
      return on === null ? [] : [{ key: rule.key, labels: rule.labels, on, overdue: on < today }]
    })
    .sort((a, b) => a.on.localeCompare(b.on))
}
