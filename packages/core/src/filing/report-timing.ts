import type { ReportState, Timing } from '@wanwu/contract'
import { endOfDay } from '../dates/shanghai-day.ts'

/** How a report stands to its due day at a moment: on time until 24:00 of the day, in Asia/Shanghai. */
export function reportTiming(
  report: { state: ReportState; dueOn: string; receivedAt: Date | null },
  now: Date,
): Timing {
  if (report.state === 'waived') return 'waived'
  const deadline = endOfDay(report.dueOn)
  if (report.receivedAt !== null) return report.receivedAt < deadline ? 'on-time' : 'late'
  return now < deadline ? 'not-due' : 'missing'
}
