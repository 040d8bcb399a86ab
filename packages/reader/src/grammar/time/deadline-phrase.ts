import type { Schedule } from '@wanwu/contract'
import { type Flow, sliceFlow, spanOf } from '../text/flow.ts'
import { chineseDigits } from '../text/numerals.ts'
import { noBase, parseSchedule, type ScheduleBase } from './parse-schedule.ts'

const year = '20\\d{2}年'
const day = `[\\d${chineseDigits}]{1,3}`
const moment = `${year}(?:${day}月(?:${day}[日号]|底|末|初|上旬|中旬|下旬)?|第?[一二三四1-4]季度(?:末|底)?|上半年|下半年|底|末|年底|年末)?`
const deadline = new RegExp(
  `(?:力争|确保|于|在|到|至)?((?:${moment}(?:-|~|至|到))?${moment}(?:之前|以前|前|之内|内))(?!述|期|后|提|款|条|置)|(到${moment}|到[“"]?十[四五六]五[”"]?期?末)|(?<=于|在|力争|确保|^|[,;。])(${moment})(?=完成|建成|实现|基本|全面|前)|(${year}(?:${day}月)?(?:-|~|至|到)(?:20\\d{2}年)?(?:${day}月|年)?)(?:底|末)?(?=,|期间|完成|,?(?:每年|开展|实施))`,
)
const relative =
  /((?:本?(?:方案|意见|通知|规划|计划|办法))?(?:颁布|正式)*(?:印发|下发|发布|公布|出台|实施|施行)(?:之日起|之日|后|起)?[一二三四五六七八九十百\d]{1,3}(?:个)?(?:工作日|日|天|周|月|年)(?:之?内|以内))/

const monthOnly =
  /(^|[,;。])((?:\d{1,2}|[一二三四五六七八九十]{1,2})月(?:\d{1,2}日|底|末|上旬|中旬|下旬)?(?:之前|以前|前)|(?:今年|本年)?年[底末](?:之前|以前|前)|第?[一二三四]季度[底末]?(?:之前|以前|前)|年内(?=完成|建成|实现|启动|出台|印发))/

/** The deadline that a task's own sentence prints (`力争2024年底前完成…`), or null. Titles in 《》 are passed over. */
export function findDeadline(flow: Flow, base: ScheduleBase = noBase): Schedule | null {
  const masked = maskTitles(flow.norm)
  const match = deadline.exec(masked)
  if (match) {
    const label = match[1] ?? match[2] ?? match[3] ?? match[4] ?? ''
    const dates = parseSchedule(label, base)
    const start = match.index + match[0].indexOf(label)
    if (dates && (dates.end !== null || dates.start !== null)) {
      return build(flow, start, label.length, {
        start: match[4] !== undefined ? dates.start : startOf(label, dates.start),
        end: dates.end,
      })
    }
  }
  const own = base.year === null ? null : monthOnly.exec(masked)
  if (own?.[2] !== undefined) {
    const dates = parseSchedule(own[2], base)
    if (dates?.end != null)
      return build(flow, own.index + (own[1]?.length ?? 0), own[2].length, { start: null, end: dates.end })
  }
  const after = relative.exec(masked)
  if (after?.[1] === undefined || masked.charAt(after.index - 1) === '□') return null
  return build(flow, after.index, after[1].length, {
    start: null,
    end: parseSchedule(after[1], base)?.end ?? null,
  })
}

function startOf(label: string, start: string | null): string | null {
  return /-|~|至|到/.test(label) ? start : null
}

function build(
  flow: Flow,
  at: number,
  length: number,
  dates: { start: string | null; end: string | null },
): Schedule {
  const stretch = sliceFlow(flow, at, at + length)
  return {
    ...dates,
    ongoing: false,
    label: stretch.text,
    source: spanOf(stretch),
    rule: 'schedule.sentence',
    confidence: dates.end === null ? 0.6 : 0.9,
  }
}

/** Titles and their bracketed years carry dates of other documents. */
function maskTitles(norm: string): string {
  return norm
    .replace(/《[^《》]{0,120}》(?:\([^()]{0,40}\))?/g, (title) => '□'.repeat(title.length))
    .replace(/\(20\d{2}[^()]{0,20}年\)/g, (inner) => '□'.repeat(inner.length))
}
