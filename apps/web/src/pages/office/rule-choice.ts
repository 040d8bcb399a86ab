/** How often a report is owed, as a person chooses it. `other` keeps a rule that these choices cannot say. */
export const everies = ['month', 'quarter', 'half', 'year', 'once', 'other'] as const
export type Every = (typeof everies)[number]

/** A rule of due days as choices: the month within the stretch (from 1) and the day of that month. */
export interface RuleChoice {
  every: Every
  month: number
  /** 1 to 31; 31 is the last day of a shorter month */
  day: number
  /** the rule itself where `every` is `other` */
  rrule: string
}

const lengths = { month: 1, quarter: 3, half: 6, year: 12 } as const

/** Months in one stretch of a choice: a quarter has three. */
export function monthsOf(every: Every): number {
  return every === 'once' || every === 'other' ? 0 : lengths[every]
}

/** RFC 5545 of a choice; null for a report owed once. The 31st is `-1`, so that February has one too. */
export function printRule(choice: RuleChoice): string | null {
  if (choice.every === 'once') return null
  if (choice.every === 'other') return choice.rrule
  const day = choice.day === 31 ? -1 : choice.day
  if (choice.every === 'month') return `FREQ=MONTHLY;BYMONTHDAY=${day}`
  const step = lengths[choice.every]
  const months = Array.from({ length: 12 / step }, (_, index) => index * step + choice.month)
  return `FREQ=YEARLY;BYMONTH=${months.join(',')};BYMONTHDAY=${day}`
}

/** Reads a rule back into choices; what was written another way is `other`. */
export function readRule(rrule: string | null): RuleChoice {
  if (rrule === null) return { every: 'once', month: 1, day: 25, rrule: '' }
  const parts = new Map(rrule.split(';').map((part) => part.split('=') as [string, string]))
  const day = Number(parts.get('BYMONTHDAY'))
  const months = (parts.get('BYMONTH') ?? '').split(',').filter(Boolean).map(Number)
  const other: RuleChoice = { every: 'other', month: 1, day: 25, rrule }
  if (!Number.isInteger(day) || day === 0 || day < -1) return other
  const shown = day === -1 ? 31 : day
  const stretch = (Object.keys(lengths) as (keyof typeof lengths)[]).find(
    (every) => 12 / lengths[every] === (parts.get('FREQ') === 'MONTHLY' ? 12 : months.length),
  )
  if (!stretch) return other
  const choice = { every: stretch, month: months[0] ?? 1, day: shown, rrule }
  return printRule(choice) === rrule ? choice : other
}
