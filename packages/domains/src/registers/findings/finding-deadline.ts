import { type ClockResult, type ClockRule, runClock } from '@wanwu/core/clocks'
import type { SqlClient } from '@wanwu/database'
import { readHolidayCalendar } from '../../access/index.ts'

/**
 * 整改时限: how long a finding has by its class of deadline, where nobody set a day. Our own defaults, in working days
 * from the day after it is raised; the accepting unit may grant more. What is long-term has no last day but a review.
 */
export const findingTimes: Readonly<Record<string, ClockRule | null>> = {
  'at-once': { count: 'workdays', amount: 5, moves: false },
  'by-date': { count: 'workdays', amount: 30, moves: false },
  'long-term': null,
}

/** The deadline of a finding by its class, with its working; null where the class has none. */
export async function findingDeadline(
  client: SqlClient,
  deadlineClass: string,
  startedOn: string,
): Promise<(ClockResult & { dueOn: string }) | null> {
  const rule = findingTimes[deadlineClass]
  if (!rule) return null
  const { dueOn, ...result } = runClock(rule, { startedOn }, await readHolidayCalendar(client))
  return dueOn === null ? null : { ...result, dueOn }
}
