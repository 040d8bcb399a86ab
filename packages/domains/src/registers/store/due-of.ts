import type { DueRule, RegisterDeclaration } from '@wanwu/contract'
import { addDays, shanghaiDay } from '@wanwu/core'
import { addMonths, type HolidayCalendar, runClock } from '@wanwu/core/clocks'
import type { RecordRow } from '@wanwu/register'

/** What a record owes by a day. */
export interface DueItem {
  key: string
  labels: DueRule['labels']
  on: string
  overdue: boolean
}

/** A day and an ISO 8601 duration of one part; a month that is too short ends on its last day. */
function addDuration(day: string, every: string): string {
  const count = Number(/\d+/.exec(every)?.[0] ?? 0)
  const unit = every.slice(-1)
  if (unit === 'D' || unit === 'W') return addDays(day, unit === 'W' ? count * 7 : count)
  return addMonths(day, unit === 'Y' ? count * 12 : count)
}

function dayOf(rule: DueRule, row: RecordRow, calendar: HolidayCalendar): string | null {
  if (rule.kind === 'after-state') {
    if (row.state !== rule.state) return null
    const startedOn = shanghaiDay(row.stateSince)
    const count = rule.count === 'working' ? 'workdays' : 'days'
    return runClock({ count, amount: rule.days, moves: false }, { startedOn }, calendar).dueOn
  }
  if (!rule.states.includes(row.state)) return null
  const value = row.values[rule.field]
  const day = typeof value === 'string' ? value : ((value as { from?: string } | null)?.from ?? null)
  if (!day) return null
  return rule.kind === 'every' ? addDuration(day, rule.every) : day
}

/** 到期事项: what a record owes by its register's rules, soonest first. */
export function dueOf(
  declaration: RegisterDeclaration,
  row: RecordRow,
  today: string,
  calendar: HolidayCalendar,
): DueItem[] {
  return declaration.due
    .flatMap((rule) => {
      const on = dayOf(rule, row, calendar)
      return on === null ? [] : [{ key: rule.key, labels: rule.labels, on, overdue: on < today }]
    })
    .sort((a, b) => a.on.localeCompare(b.on))
}
