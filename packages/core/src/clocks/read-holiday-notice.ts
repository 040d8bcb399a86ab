import type { HolidayDay } from '@wanwu/contract'
import { addDays, daysBetween } from '../dates/add-days.ts'

/** What was read of a notice, and lines in which a day stands that could not be read. */
export interface ReadNotice {
  days: HolidayDay[]
  unread: string[]
}

const dayPattern = /(?:(\d{4})年)?(?:(\d{1,2})月)?(\d{1,2})日/g
const kinds: readonly [RegExp, HolidayDay['kind']][] = [
  [/调休上班|补班|上班|工作日|班/, 'work'],
  [/放假|休息|假|休/, 'off'],
]
/** Longest holiday that is believed: a slip of a month would give more. */
const longest = 15

const iso = (year: number, month: number, day: number) => {
  const written = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  const real = new Date(`${written}T00:00:00Z`)
  return Number.isNaN(real.getTime()) || real.toISOString().slice(0, 10) !== written ? null : written
}

/** The days a phrase names: single ones, and spans with 至. Month and year carry on from the day before. */
function daysOf(phrase: string, year: number, start: number): { days: string[]; month: number } | null {
  const bare = phrase.replace(/[（(][^）)]*[）)]/g, '')
  const found: string[] = []
  let month = start
  let last = 0
  let inYear = year
  for (const match of bare.matchAll(dayPattern)) {
    inYear = match[1] ? Number(match[1]) : inYear > year || !match[2] ? inYear : year
    month = match[2] ? Number(match[2]) : month
    const day = iso(inYear, month, Number(match[3]))
    if (day === null) return null
    const from = found.at(-1)
    if (/至|—|-|~/.test(bare.slice(last, match.index)) && from) {
      if (daysBetween(from, day) < 1 || daysBetween(from, day) > longest) return null
      for (let each = addDays(from, 1); each <= day; each = addDays(each, 1)) found.push(each)
    } else found.push(day)
    last = match.index + match[0].length
  }
  return { days: found, month }
}

/** A row pasted from a workbook: a day, a name and 放假 or 上班 in any order. */
function readRow(line: string): HolidayDay | null {
  const written = line.match(/(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?/)
  const day = written ? iso(Number(written[1]), Number(written[2]), Number(written[3])) : null
  if (!written || day === null) return null
  const rest = line
    .replace(written[0], '')
    .split(/[\t,，\s]+/)
    .filter(Boolean)
  for (const cell of rest) {
    const kind = kinds.find(([pattern]) => pattern.test(cell))?.[1]
    const name = rest.find((other) => other !== cell && !/^(?:周|星期)./.test(other))
    if (kind) return { day, kind, name: name ?? '放假调休' }
  }
  return null
}

/**
 * Reads the days off and the weekends worked from the text of a notice of the State Council's office
 * (国务院办公厅关于…部分节假日安排的通知), or from rows pasted from a workbook (day, name, 放假 or 上班).
 */
export function readHolidayNotice(text: string, year: number): ReadNotice {
  const days = new Map<string, HolidayDay>()
  const unread: string[] = []
  for (const line of text.split(/\n/).map((each) => each.trim())) {
    const row = readRow(line)
    const head = line.match(/^(?:[一二三四五六七八九十]+、)?([^：:\d]{1,20})[：:](?=.*日)/)
    if (row && !head) {
      days.set(row.day, row)
      continue
    }
    if (!head?.[1]) {
      if (/\d{4}[-/.]\d{1,2}[-/.]\d{1,2}/.test(line)) unread.push(line)
      continue
    }
    const name = head[1].trim()
    let month = 1
    for (const phrase of line.slice(head[0].length).split(/[。；;，,]/)) {
      const kind = kinds.find(([pattern]) => pattern.test(phrase))?.[1]
      if (!kind || !/\d日/.test(phrase)) continue
      const read = daysOf(phrase, year, month)
      if (read === null) unread.push(phrase)
      else {
        month = read.month
        for (const day of read.days) days.set(day, { day, kind, name })
      }
    }
  }
  return { days: [...days.values()].sort((a, b) => a.day.localeCompare(b.day)), unread }
}
