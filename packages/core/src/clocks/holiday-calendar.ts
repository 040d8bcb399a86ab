import type { HolidayDay } from '@wanwu/contract'

/** The arrangement of one year 放假调休安排, as the State Council's office announced it. */
export interface HolidayYear {
  year: number
  days: readonly HolidayDay[]
}

/** Why nobody works on a day: a weekend, or a holiday by its name. */
export interface Rest {
  reason: 'weekend' | 'holiday'
  name: string
}

/** What is known of working days. Days are of Asia/Shanghai, as `2026-03-01`. */
export interface HolidayCalendar {
  /** whether the arrangement of the day's year was entered; without it only weekends are known */
  knows(day: string): boolean
  /** null on a working day */
  restOn(day: string): Rest | null
  /** the holiday for which a weekend day is worked 调休上班; null on every other day */
  madeUpFor(day: string): string | null
}

/** Saturday and Sunday. */
export function isWeekend(day: string): boolean {
  return [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay())
}

/** The calendar of some years. A day that two arrangements name counts as the later year has it. */
export function holidayCalendar(years: readonly HolidayYear[]): HolidayCalendar {
  const known = new Set(years.map(({ year }) => year))
  const days = new Map<string, HolidayDay>()
  for (const { days: named } of [...years].sort((a, b) => a.year - b.year)) {
    for (const each of named) days.set(each.day, each)
  }
  return {
    knows: (day) => known.has(Number(day.slice(0, 4))),
    restOn(day) {
      const named = days.get(day)
      if (named) return named.kind === 'off' ? { reason: 'holiday', name: named.name } : null
      return isWeekend(day) ? { reason: 'weekend', name: '周末' } : null
    },
    madeUpFor: (day) => (days.get(day)?.kind === 'work' ? (days.get(day)?.name ?? null) : null),
  }
}
