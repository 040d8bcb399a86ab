import type { WorkingLine } from '@wanwu/contract'
import { addDays, daysBetween } from '../dates/add-days.ts'
import { endOfDay } from '../dates/shanghai-day.ts'
import { addMonths } from './add-months.ts'
import type { ClockFacts, ClockRule, Pause } from './clock-rule.ts'
import { clockWords } from './clock-words.ts'
import type { HolidayCalendar } from './holiday-calendar.ts'
import { nextWorkday } from './next-workday.ts'
import { tellRests } from './tell-rests.ts'

/** When a time limit ends, and how that was found. */
export interface ClockResult {
  /** null while the clock is suspended before it ran out */
  dueOn: string | null
  /** 24:00 of that day in Asia/Shanghai */
  dueAt: Date | null
  /** start, rule, what was skipped, suspended, extended and moved, result; to be printed as they are */
  working: WorkingLine[]
}

/** Longest limit that is counted, in days of any kind: ten years. */
const most = 3660

/** The pause a day lies in. */
const pauseOn = (pauses: readonly Pause[], day: string) =>
  pauses.find(({ from, to }) => from <= day && (to === null || day <= to))

/**
 * Counts days after `from`; paused ones do not count, nor, where working days are counted, days of rest.
 *
 * @returns null when a pause that lasts is reached first.
 */
function countDays(
  from: string,
  amount: number,
  pauses: readonly Pause[],
  isCounted: (day: string) => boolean,
): string | null {
  let day = from
  for (let left = amount; left > 0; ) {
    day = addDays(day, 1)
    const pause = pauseOn(pauses, day)
    if (pause?.to === null) return null
    if (!pause && isCounted(day)) left -= 1
  }
  return day
}

/** Months run to the same day of the month; days of a pause are added at the end. */
function countMonths(from: string, months: number, pauses: readonly Pause[]): string | null {
  const bare = addMonths(from, months)
  return countDays(from, daysBetween(from, bare), pauses, () => true)
}

function count(
  rule: ClockRule,
  from: string,
  amount: number,
  pauses: readonly Pause[],
  calendar: HolidayCalendar,
) {
  if (!Number.isInteger(amount) || amount < 1 || amount > most) throw new RangeError(`no limit: ${amount}`)
  if (rule.count === 'months') return countMonths(from, amount, pauses)
  return countDays(from, amount, pauses, (day) => rule.count === 'days' || calendar.restOn(day) === null)
}

/**
 * Runs a time limit 时限 and shows its working. The day it starts on is not counted (民法典第二百零一条); where
 * `moves` is set and the last day is one of rest, it ends on the next working day (第二百零三条).
 *
 * @throws RangeError where the amount is no whole number of days or months within ten years.
 */
export function runClock(rule: ClockRule, facts: ClockFacts, calendar: HolidayCalendar): ClockResult {
  const pauses = facts.pauses ?? []
  const { startedOn } = facts
  const extended: WorkingLine[] = []
  let due = rule.count === 'named' ? rule.on : count(rule, startedOn, rule.amount, pauses, calendar)
  for (const extension of facts.extensions ?? []) {
    if (due === null) break
    const before: string = due
    due =
      'until' in extension.more
        ? extension.more.until
        : rule.count === 'named'
          ? addDays(before, extension.more.amount)
          : count(rule, before, extension.more.amount, pauses, calendar)
    if (due !== null) extended.push(clockWords.extension(rule, extension, before, due))
  }
  const end = due === null || !rule.moves ? due : nextWorkday(calendar, due)
  const until = end ?? pauses.find(({ to }) => to === null)?.from ?? startedOn
  const rests = rule.count === 'workdays' ? tellRests(calendar, startedOn, due ?? until, pauses) : []
  const suspended = pauses
    .filter(({ from }) => rule.count !== 'named' && from <= until)
    .map((pause) => clockWords.pause(pause, daysBetween(pause.from, pause.to ?? pause.from) + 1))
  const working: WorkingLine[] = [
    ...(rule.count === 'named' ? [] : [clockWords.start(startedOn)]),
    clockWords.rule(rule),
    ...rests,
    ...suspended,
    ...extended,
    ...(due !== null && end !== null && end !== due ? [tellMove(calendar, due, end)] : []),
    ...tellUnknown(calendar, rule, rule.count === 'named' ? rule.on : startedOn, until),
    clockWords.result(end),
  ]
  return { dueOn: end, dueAt: end === null ? null : endOfDay(end), working }
}

/** Why a last day was moved: the names of the days of rest it met. */
export function tellMove(calendar: HolidayCalendar, from: string, to: string): WorkingLine {
  const names = new Set<string>()
  for (let day = from; day < to; day = addDays(day, 1)) {
    const rest = calendar.restOn(day)
    if (rest) names.add(rest.name)
  }
  return clockWords.moved(from, to, names.size > 0 ? [...names] : ['休息日'])
}

/** Years whose arrangement matters to the clock and is not known. */
function tellUnknown(calendar: HolidayCalendar, rule: ClockRule, from: string, until: string): WorkingLine[] {
  const matters = rule.count === 'workdays' ? from : rule.moves ? until : null
  if (matters === null) return []
  const years = []
  for (let year = Number(matters.slice(0, 4)); year <= Number(until.slice(0, 4)); year += 1) {
    if (!calendar.knows(`${year}-01-01`)) years.push(year)
  }
  return years.length > 0 ? [clockWords.uncovered(years)] : []
}
