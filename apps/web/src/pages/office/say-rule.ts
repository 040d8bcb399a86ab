import { monthsOf, readRule } from './rule-choice.ts'

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const stretches = { quarter: ['季度', 'quarter'], half: ['半年', 'half-year'] } as const

function ordinal(day: number): string {
  const tail = day % 10 === 1 && day !== 11 ? 'st' : day % 10 === 2 && day !== 12 ? 'nd' : ''
  return `${day}${tail || (day % 10 === 3 && day !== 13 ? 'rd' : 'th')}`
}

/** A rule of due days in words, as an office would write it; one that has none stays as it is. */
export function sayRule(rrule: string | null): { zh: string; en: string } {
  const { every, month, day } = readRule(rrule)
  const zhDay = day === 31 ? '最后一天' : `${day}日`
  const enDay = day === 31 ? 'by the last day of' : `by the ${ordinal(day)} of`
  switch (every) {
    case 'once':
      return { zh: '只报一次', en: 'once' }
    case 'other':
      return { zh: rrule ?? '', en: rrule ?? '' }
    case 'month':
      return { zh: `每月${zhDay}前`, en: `${enDay} every month` }
    case 'year':
      return { zh: `每年${month}月${zhDay}前`, en: `${enDay} ${months[month - 1]} every year` }
    default: {
      const [zh, en] = stretches[every]
      const zhMonth = month === monthsOf(every) ? '末月' : month === 1 ? '首月' : `第${month}个月`
      const enMonth =
        month === monthsOf(every) ? 'the last month' : month === 1 ? 'the first month' : `month ${month}`
      return { zh: `每${zh}${zhMonth}${zhDay}前`, en: `${enDay} ${enMonth} of every ${en}` }
    }
  }
}
