import type { ReportFact } from '@wanwu/contract'

/** What a report's standing to its due day is called. */
export const timingWords: Record<ReportFact['timing'], string> = {
  'on-time': '按时',
  late: '迟报',
  missing: '未报',
  'not-due': '未到期',
  waived: '豁免',
}

/** The figure that counts reports of a standing. */
export const timingFigures: Record<ReportFact['timing'], string> = {
  'on-time': 'onTime',
  late: 'late',
  missing: 'missing',
  'not-due': 'notDue',
  waived: 'waived',
}

/** `2027-03-05` as official texts print it. */
export function printDay(day: string): string {
  const [year, month, date] = day.split('-').map(Number)
  return `${year}年${month}月${date}日`
}

/** A plan's own name in title marks: of a letter that issues a plan, the plan. */
export function planName(title: string): string {
  return `《${/《(.+)》/u.exec(title)?.[1] ?? title}》`
}

/** A text as one sentence part: without line ends and the full stop it ends with. */
export function flat(text: string): string {
  return text.replace(/\s+/gu, '').replace(/[。；;]+$/u, '')
}

/** At most so many characters, with an ellipsis where some were left out. */
export function atMost(text: string, length: number): string {
  const characters = [...text]
  return characters.length <= length ? text : `${characters.slice(0, length - 1).join('')}…`
}

const numerals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十']

/** 一、二、三、 by place from 0. */
export function numeral(place: number): string {
  return numerals[place] ?? `${place + 1}`
}
