import { givenEvery } from '@wanwu/contract'
import type { PlannedPeriod } from './cycle-rule.ts'
import { planPeriods } from './plan-periods.ts'

/** The intervals (ISO 8601) that action obligations may have: 每月, 每两月, 每季度, 每半年, 每年 and some years. */
export type ActionEvery = (typeof givenEvery)[number]

/** Whether something owed this often is followed by the calendar: what is daily or weekly is not. */
export function isActionEvery(every: string): every is ActionEvery {
  return givenEvery.some((known) => known === every)
}

/** One stretch in which an action has to be done once. Days are of Asia/Shanghai, both included. */
export type ActionInterval = Pick<PlannedPeriod, 'name' | 'coversFrom' | 'dueOn'>

function ruleOf(every: ActionEvery, from: string): { rrule: string; firstDue: string | null } {
  const amount = Number(every.slice(1, -1))
  if (every.endsWith('Y')) {
    const year = Number(from.slice(0, 4)) + amount - 1
    return { rrule: `FREQ=YEARLY;INTERVAL=${amount};BYMONTH=12;BYMONTHDAY=-1`, firstDue: `${year}-12-31` }
  }
  const months = Array.from({ length: 12 / amount }, (_, index) => (index + 1) * amount)
  return { rrule: `FREQ=YEARLY;BYMONTH=${months.join(',')};BYMONTHDAY=-1`, firstDue: null }
}

/**
 * The intervals of an action, oldest first: calendar months, quarters, halves or years, the first one from the day
 * on which the duty began, up to the one that runs on `today`.
 *
 * @param until the day on which the duty ends (its deadline); no interval begins after it
 */
export function actionIntervals(
  every: ActionEvery,
  from: string,
  today: string,
  until: string | null = null,
): ActionInterval[] {
  if (from > today) return []
  const clocks = { opensBefore: 0, cutoffBefore: 0, locksAfter: 0 }
  const horizon = `${Number(today.slice(0, 4)) + 5}-12-31`
  const periods = planPeriods({ ...ruleOf(every, from), ...clocks, coversFrom: from }, from, horizon)
  return periods
    .filter(({ coversFrom }) => coversFrom <= today && (until === null || coversFrom <= until))
    .map(({ name, coversFrom, dueOn }) => ({ name, coversFrom, dueOn }))
}
