import type { Schedule } from '@wanwu/contract'
import { chineseDigits, readNumeral } from '../text/numerals.ts'
import { daysIn, isoDate } from './read-date.ts'

/** The dates that a printed deadline means, without its label and source. */
export interface ScheduleDates {
  readonly start: string | null
  readonly end: string | null
  readonly ongoing: boolean
  /** how sure the reading is: 0.5 where the words give no date */
  readonly confidence: number
}

/** What a deadline is read against: the plan's own year, for `4月底前`, and its date, for `印发后30日内`. */
export interface ScheduleBase {
  readonly year: number | null
  readonly issuedOn: string | null
}

/** No base: months without a year and relative deadlines stay undated. */
export const noBase: ScheduleBase = { year: null, issuedOn: null }

/** 无时限: what a task has whose plan prints none. */
export const noSchedule: Schedule = { start: null, end: null, ongoing: false, label: null }

interface Moment {
  readonly first: string | null
  readonly last: string | null
}

const year = `(?:20\\d{2}|[二2][${chineseDigits}]{3})`
const small = `[\\d${chineseDigits}]{1,3}`
const ongoing =
  /持续|长期|常态化?|常年|全年|每年|每季|每月|每半年|每周|每两年|每[二三四五]年|逐年|年年|经常|贯穿|不间断|一以贯之|日常|随时|定期|不定期|适时|按年度|按季度|按月/

const fiveYears: Record<string, number> = { 十三五: 2016, 十四五: 2021, 十五五: 2026, 十六五: 2031 }

const momentRule = new RegExp(
  `(${year})[年.]?(?:度|年)?(?:第?([一二三四1-4])季度|(上半年|下半年)|(${small})[月.](?:份)?(?:(${small})(?:[日号]|(?!\\d))|(上旬|中旬|下旬|底|末|初))?|(年底|年末|底|末|年中|年初|初))?`,
)

const anyYear = new RegExp(year)
const lastingRule = new RegExp(`^(${year}年[^-]{0,6}?)(?:-{1,2}|至|起|起,)(?:长期|持续|常态)`)
const stagedRule = new RegExp(`^(${year}年[^,]{0,12}?)(?:启动|开始|开工|开展),(.*)$`)
const openRule = new RegExp(`^(?:自|从)?(${year}年.*?)(?:起|开始|以来|以后|后)(?:.*)$`)

const plan = /(十三五|十四五|十五五|十六五)[”"’']?(?:规划)?(?:期间|时期|期内|末|期末)?/

/** Reads a printed deadline (`2025年底前`, `2022-2035年`, `持续推进`, `2024年第三季度`); null for an empty cell. */
export function parseSchedule(norm: string, base: ScheduleBase = noBase): ScheduleDates | null {
  const text = spellOut(norm.replace(/\s+/g, ''))
  if (text === '' || /^[-/无—]+$/.test(text)) return null
  const lasting = lastingRule.exec(text)
  if (lasting)
    return {
      start: readMoment(lasting[1] ?? '', null)?.first ?? null,
      end: null,
      ongoing: true,
      confidence: 0.9,
    }
  const onward = /(?:并|且|后|,|;|、)(?:长期|持续|常态)/.test(text)
  const range = readRange(text)
  if (range) return { ...range, ongoing: onward, confidence: 0.98 }
  const dated = readSingle(text)
  if (dated) return { ...dated, ongoing: onward, confidence: season.test(text) ? 0.6 : 0.98 }
  if (atOnce.test(text)) return { start: null, end: null, ongoing: onward, confidence: 0.85 }
  if (/每|逐/.test(text) && !/持续|长期/.test(text))
    return { start: null, end: null, ongoing: false, confidence: 0.95 }
  const after = readRelative(text, base)
  if (after !== null) return { start: null, end: after, ongoing: false, confidence: 0.8 }
  const own = base.year === null ? null : readWithinYear(text, base.year)
  if (own) return { ...own, ongoing: onward, confidence: 0.85 }
  if (ongoing.test(text)) return { start: null, end: null, ongoing: true, confidence: 0.95 }
  return { start: null, end: null, ongoing: false, confidence: 0.5 }
}

/** 2026/6/30 and 2026-06 are written out as 2026年6月30日 and 2026年06月. */
function spellOut(text: string): string {
  return text
    .replace(/(20\d{2})[/-](\d{1,2})[/-](\d{1,2})(?!\d)/g, '$1年$2月$3日')
    .replace(/^(20\d{2})[/-](0?[1-9]|1[0-2])$/, '$1年$2月')
}

/** A season or feast is no date: its year is sure, its day is not. */
const season = /汛|节前|节后|[春夏秋冬]/
const atOnce = /立即|立行立改|即知即改|边查边改|随到随/
const monthWithoutYear = /^[^\d年]{0,4}\d{1,2}月/
const partOfYear =
  /^(?:力争|确保|于|在)?(?:第?[一二三四1-4]季度|[上下]半年|(?:今年|本年)?年?[底末](?:之?前|以前|$)|年内)/

/** A moment of the plan's own year (6月底前, 三季度末前, 年内); of several listed the last ends the task. */
function readWithinYear(text: string, year: number): { start: string | null; end: string | null } | null {
  if (partOfYear.test(text)) {
    const rest = text.replace(/^(?:力争|确保|于|在)?(?:今年|本年)?年?/, '')
    return readSingle(`${year}年${rest === '内' ? '' : rest}`)
  }
  if (/^\d{1,2}月?(?:-{1,2}|~|至|到)\d{1,2}月/.test(text)) return readRange(`${year}年${text}`)
  if (!monthWithoutYear.test(text)) return null
  const listed = text.split('、').map((part) => readSingle(part.replace(/^(\D*)(?=\d)/, `$1${year}年`)))
  const [first] = listed
  if (!first || !listed.every((each) => each !== null)) {
    return readSingle(text.replace(/^(\D*)(?=\d)/, `$1${year}年`))
  }
  const ends = listed.flatMap((each) => each?.end ?? []).sort()
  return { start: first.start, end: ends.at(-1) ?? first.end }
}

const relative =
  /(?:印发|下发|发布|公布|出台|实施|施行)(?:之日起|之日|后|起)?([一二三四五六七八九十百\d]{1,3})(?:个)?(工作日|日|天|周|月|年)(?:之?内|以内)/

/** 本方案印发后3个月内, counted from the plan's own date; working days and titles of other instruments give none. */
function readRelative(text: string, base: ScheduleBase): string | null {
  const match = relative.exec(text)
  if (!match || base.issuedOn === null || text.includes('》')) return null
  const amount = readNumeral(match[1] ?? '')
  const unit = match[2] ?? ''
  if (amount === null || unit === '工作日') return null
  const [year, month, day] = base.issuedOn.split('-').map(Number)
  if (year === undefined || month === undefined || day === undefined) return null
  if (unit === '月' || unit === '年') {
    const months = month - 1 + (unit === '月' ? amount : amount * 12)
    const target = year + Math.floor(months / 12)
    return isoDate(target, (months % 12) + 1, Math.min(day, daysIn(target, (months % 12) + 1)))
  }
  return new Date(Date.UTC(year, month - 1, day + (unit === '周' ? amount * 7 : amount)))
    .toISOString()
    .slice(0, 10)
}

/** First day of a printed moment (2023年第三季度 is 2023-07-01), or null. */
export function startOfMoment(norm: string, base: ScheduleBase = noBase): string | null {
  return readMoment(norm, base.year)?.first ?? null
}

function readRange(text: string): { start: string | null; end: string | null } | null {
  const period = plan.exec(text)
  if (period && !/20\d{2}/.test(text)) {
    const first = fiveYears[period[1] ?? '']
    if (first !== undefined) {
      const start = /末$/.test(period[0]) ? null : `${first}-01-01`
      return { start, end: `${first + 4}-12-31` }
    }
  }
  const staged = stagedRule.exec(text)
  if (staged) {
    const from = readMoment(staged[1] ?? '', null)
    const until = readMoment(staged[2] ?? '', null)
    if (from && until) return { start: from.first, end: until.last }
  }
  const months = /^(20\d{2}年)(\d{1,2})(-{1,2}|~|至|到)(?=\d{1,2}月)/.exec(text)
  if (months) return readRange(text.replace(months[0], `${months[1]}${months[2]}月${months[3]}`))
  const stages = text.split(/[,;]/)
  if (stages.length > 1 && stages.every((stage) => /20\d{2}年.*(?:完成|建成|实现)/.test(stage))) {
    const last = readMoment(stages.at(-1) ?? '', null)
    if (last) return { start: null, end: last.last }
  }
  const cut =
    /^(.*?\d年?(?:\d{1,2}月(?:\d{1,2}日)?|底|初|末)?|.*?[年月日底初末])(?:-{1,2}|~|至|到|起至|起到)(?=[\d二下])(.+)$/.exec(
      text,
    )
  if (!cut) {
    const open = openRule.exec(text)
    const from = open ? readMoment(open[1] ?? '', null) : null
    return from && /起|开始/.test(text) && !/前/.test(text) ? { start: from.first, end: null } : null
  }
  const start = readMoment(cut[1] ?? '', null)
  if (!start) return null
  const startYear = Number(start.first?.slice(0, 4))
  const end = readMoment(cut[2] ?? '', startYear)
  return end ? { start: start.first, end: end.last } : null
}

function readSingle(text: string): { start: string | null; end: string | null } | null {
  const moment = readMoment(text, null)
  if (!moment) return null
  const match = momentRule.exec(text)
  const before = /(?:之?前|以前|截止|为止|内完成|底|末|完成|止)/.test(text.slice((match?.index ?? 0) + 4))
  const bare = /^年?(?:之前|以前|前)/.test(text.slice((match?.index ?? 0) + 4))
  // 2025年前 ends with the year before only in law; offices mean within 2025, as 2025年底前.
  if (before || bare || /^到|^至|^截至/.test(text)) return { start: null, end: moment.last }
  return { start: /期间|全年/.test(text) ? moment.first : null, end: moment.last }
}

function readMoment(text: string, defaultYear: number | null): Moment | null {
  let source = text.replace(/当年/g, '')
  if (defaultYear !== null && !anyYear.test(source)) source = `${defaultYear}年${source}`
  const match = momentRule.exec(source)
  if (!match) return null
  const [, yearText, quarter, half, monthText, dayText, third] = match
  const whole = readNumeral(yearText ?? '')
  if (whole === null) return null
  if (quarter !== undefined) return quarterOf(whole, readNumeral(quarter) ?? 1)
  if (half !== undefined) return half === '上半年' ? span(whole, 1, 6) : span(whole, 7, 12)
  if (monthText !== undefined)
    return monthOf(whole, readNumeral(monthText), readNumeral(dayText ?? ''), third)
  return match[7] === '年中' ? span(whole, 1, 6) : span(whole, 1, 12)
}

function monthOf(
  year: number,
  month: number | null,
  day: number | null,
  third: string | undefined,
): Moment | null {
  if (month === null || month < 1 || month > 12) return null
  if (day !== null) {
    const date = isoDate(year, month, day)
    return date === null ? null : { first: date, last: date }
  }
  if (third === '上旬' || third === '初')
    return { first: isoDate(year, month, 1), last: isoDate(year, month, 10) }
  if (third === '中旬') return { first: isoDate(year, month, 11), last: isoDate(year, month, 20) }
  return span(year, month, month)
}

function quarterOf(year: number, quarter: number): Moment {
  return span(year, quarter * 3 - 2, quarter * 3)
}

function span(year: number, from: number, to: number): Moment {
  return { first: isoDate(year, from, 1), last: isoDate(year, to, daysIn(year, to)) }
}
