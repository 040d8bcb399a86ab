import type { Schedule } from '@wanwu/contract'
import { type Flow, spanOf } from '../text/flow.ts'
import { noSchedule, parseSchedule, type ScheduleBase } from '../time/parse-schedule.ts'

/** The schedule that a deadline cell or note prints; none for an empty one. */
export function scheduleOf(flow: Flow | null, base: ScheduleBase, rule: string): Schedule {
  if (flow === null) return { ...noSchedule }
  const dates = parseSchedule(flow.norm, base)
  if (!dates) return { ...noSchedule }
  return {
    start: dates.start,
    end: dates.end,
    ongoing: dates.ongoing,
    label: flow.text,
    source: spanOf(flow),
    rule,
    confidence: dates.confidence,
  }
}
