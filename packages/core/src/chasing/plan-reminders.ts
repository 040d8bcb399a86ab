import type { ChasedAct, ReminderSettings, ReportState } from '@wanwu/contract'
import { daysBetween } from '../dates/add-days.ts'

/** A report as far as reminding of it goes. */
export interface ChasedReport {
  reportId: string
  state: ReportState
  dueOn: string
  /** the day of its last return, while it is returned */
  returnedOn: string | null
  /** the day at whose end it locks; null while it was reopened */
  locksOn: string | null
}

/** Who is told of a report: 联络员, 分管领导, 统筹办. */
export type Audience = 'liaison' | 'leader' | 'office'

/** One reminder that is due today. */
export interface Reminder {
  reportId: string
  act: ChasedAct
  /** days since the due day; negative before it */
  days: number
  audience: Audience[]
}

const acts: Partial<Record<ReportState, ChasedAct>> = { owed: 'file', returned: 'refile', submitted: 'sign' }

function isDay(days: number, settings: ReminderSettings): boolean {
  if (days < 0) return settings.before.includes(-days)
  if (days === 0) return settings.onDay
  const last = Math.max(0, ...settings.after)
  if (days <= last) return settings.after.includes(days)
  return settings.every !== null && (days - last) % settings.every === 0
}

/**
 * The reminders 催报 that fall on a day. What is signed, accepted or waived is quiet, and so is what is locked. A
 * report that came back after its due day is counted from the day it came back: nobody could have met the other.
 * A report that only waits for its leader's signature is the leader's to be reminded of.
 */
export function planReminders(
  reports: readonly ChasedReport[],
  settings: ReminderSettings,
  today: string,
): Reminder[] {
  if (!settings.on) return []
  return reports.flatMap(({ reportId, state, dueOn, returnedOn, locksOn }): Reminder[] => {
    const act = acts[state]
    if (!act || (locksOn !== null && today > locksOn)) return []
    const from = state === 'returned' && returnedOn !== null && returnedOn > dueOn ? returnedOn : dueOn
    const since = daysBetween(from, today)
    if (!isDay(since, settings)) return []
    const audience: Audience[] = act === 'sign' ? ['leader'] : ['liaison']
    if (act !== 'sign' && since >= settings.leaderFrom) audience.push('leader')
    if (since >= settings.officeFrom) audience.push('office')
    return [{ reportId, act, days: daysBetween(dueOn, today), audience }]
  })
}
