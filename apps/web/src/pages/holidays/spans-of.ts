import type { HolidayDay } from '@wanwu/contract'
import { addDays } from '@wanwu/core/dates'

/** Days of one kind as stretches of days that follow each other under the same name. */
export function spansOf(
  days: readonly HolidayDay[],
  kind: HolidayDay['kind'],
): { name: string; from: string; to: string }[] {
  const spans: { name: string; from: string; to: string }[] = []
  for (const each of days) {
    if (each.kind !== kind) continue
    const last = spans.at(-1)
    if (last && last.name === each.name && addDays(last.to, 1) === each.day) last.to = each.day
    else spans.push({ name: each.name, from: each.day, to: each.day })
  }
  return spans
}
