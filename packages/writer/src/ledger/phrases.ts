import type { Condition, Indicator, Recurrence, Schedule } from '@wanwu/contract'

const partsOf = (date: string) => {
  const [year, month, day] = date.split('-').map(Number)
  return { year, month, day }
}

/** A date as official texts print it (GB/T 9704 7.3.5.4: no leading zeros): `2025年6月3日`. */
export function printDate(date: string): string {
  const { year, month, day } = partsOf(date)
  return `${year}年${month}月${day}日`
}

function printEnd(end: string): string {
  return end.endsWith('-12-31') ? `${end.slice(0, 4)}年底前` : `${printDate(end)}前`
}

/** 完成时限 as printed; dates that a person entered without a label are put in the plan's own words. */
export function printSchedule(schedule: Schedule | undefined): string {
  if (!schedule) return ''
  if (schedule.label !== null) return schedule.label
  const { start, end, ongoing } = schedule
  if (start && end) {
    if (start.endsWith('-01-01') && end.endsWith('-12-31')) return `${start.slice(0, 4)}-${end.slice(0, 4)}年`
    return `${printDate(start)}至${printDate(end)}`
  }
  if (end) return printEnd(end)
  if (start) return `${printDate(start)}起`
  return ongoing ? '持续推进' : ''
}

const fixedPeriods: Record<string, string> = {
  P1D: '每日',
  P1W: '每周',
  P7D: '每周',
  P10D: '每旬',
  P1M: '每月',
  P3M: '每季度',
  P6M: '每半年',
  P12M: '每年',
  P1Y: '每年',
}
const periodUnits: Record<string, string> = { D: '日', W: '周', M: '个月', Y: '年' }

/** An ISO 8601 duration in words: `P3M` → `每季度`, `P2Y` → `每2年`. Unknown forms come back unchanged. */
export function printPeriod(every: string): string {
  const fixed = fixedPeriods[every]
  if (fixed) return fixed
  const [, count, unit] = /^P(\d+)([DWMY])$/.exec(every) ?? []
  return count && unit ? `每${count}${periodUnits[unit]}` : every
}

const saysPeriod = /每[\d一二两三四五六七八九十半个]*(?:日|天|周|旬|月|季|年)|半年|季度|年度|逐年|按月/u

/** 周期: the phrases as printed; one that states no period itself (定期) is followed by the one decided on. */
export function printRecurrences(recurrences: readonly Recurrence[] | undefined): string {
  return (recurrences ?? [])
    .map(({ phrase, every }) => {
      if (phrase === '') return printPeriod(every)
      return saysPeriod.test(phrase) ? phrase : `${phrase}（${printPeriod(every)}）`
    })
    .join('；')
}

/** 启动条件 as printed, empty where there is none. */
export function printCondition(condition: Condition | null | undefined): string {
  return condition?.phrase ?? ''
}

/** How a target compares, in words. */
export const comparisonWords: Record<Indicator['op'], string> = {
  '=': '等于',
  '>=': '不低于',
  '>': '超过',
  '<=': '不高于',
  '<': '低于',
}
