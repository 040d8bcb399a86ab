import { addDays } from '../dates/add-days.ts'

const quarters = ['一', '二', '三', '四']

const middleOf = (dueOn: string, length: number) => addDays(dueOn, -Math.round(length / 2))

/** The year that a period is about: the one its middle lies in. */
export function periodYear(dueOn: string, length: number): number {
  return Number(middleOf(dueOn, length).slice(0, 4))
}

/**
 * What a period is called, from the day it is due and how many days it is long. A report due shortly after a
 * quarter ends is about that quarter: the name is that of the calendar unit in which the middle of the period lies.
 */
export function namePeriod(dueOn: string, length: number): { zh: string; en: string } {
  const middle = middleOf(dueOn, length)
  const year = middle.slice(0, 4)
  const month = Number(middle.slice(5, 7))
  if (length < 25) return { zh: `${dueOn}期`, en: `to ${dueOn}` }
  if (length < 45) return { zh: `${year}年${month}月`, en: `${year}-${middle.slice(5, 7)}` }
  if (length < 120) {
    const quarter = Math.ceil(month / 3)
    return { zh: `${year}年第${quarters[quarter - 1]}季度`, en: `${year} Q${quarter}` }
  }
  if (length < 270) {
    return month <= 6
      ? { zh: `${year}年上半年`, en: `${year} first half` }
      : { zh: `${year}年下半年`, en: `${year} second half` }
  }
  return { zh: `${year}年度`, en: `${year}` }
}
