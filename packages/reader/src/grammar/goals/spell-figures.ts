import { type Flow, joinFlows, sliceFlow } from '../text/flow.ts'
import { chineseDigits, readNumeral } from '../text/numerals.ts'

const numeral = `[${chineseDigits}千]{1,7}`
const size =
  '(?:万|亿)?(?:亩|公顷|平方公里|平方千米|平方米|公里|千米|吨|立方米|元|千瓦时|千瓦|株|尾|人次|人)|个百分点|微克/立方米|毫克/升|小时|户|家|处|座|所'
const boundary = '(?=$|[,;。、)和及]|以上|以下|以内|左右|及以上)'
const spelt = new RegExp(
  `百分之(${numeral})(?:点([${chineseDigits}]{1,4}))?|千分之(${numeral})|(${numeral})分之(${numeral})|(?<=[到达过于至在])([一二三四五六七八九])成(半)?(?=$|[,;。、]|以)|翻([一两二三])番|(二[○零一二三四五六七八九]{3})(?=年)|(?<![\\d第万亿${chineseDigits}千])(${numeral})(?=(?:${size})${boundary})`,
  'g',
)

/**
 * Rewrites figures in words as digits: 百分之九十五 is 95%, 三分之二 66.67%, 八成 80%, 翻一番 a growth of 100%, 十二万亩
 * 12万亩. Each written character keeps the place of the printed stretch; `printedFlow` finds that stretch again.
 */
export function spellFigures(flow: Flow): Flow {
  if (!/分之|成|番|二○|[十百千两三四五六七八九]/.test(flow.norm)) return flow
  const parts: Flow[] = []
  let from = 0
  for (const match of flow.norm.matchAll(spelt)) {
    const digits = digitsOf(match)
    if (digits === null) continue
    parts.push(sliceFlow(flow, from, match.index))
    const last = match.index + match[0].length - 1
    const offsets = Array.from(digits, (_, at) =>
      at === digits.length - 1 ? (flow.offsets[last] ?? 0) : (flow.offsets[match.index] ?? 0),
    )
    parts.push({ text: digits, norm: digits, offsets, page: flow.page })
    from = last + 1
  }
  if (parts.length === 0) return flow
  parts.push(sliceFlow(flow, from))
  return joinFlows(parts.filter((part) => part.text !== ''))
}

/** The stretch of the printed text that a stretch of rewritten text stands for. */
export function printedFlow(flow: Flow, rewritten: Flow): Flow {
  const first = rewritten.offsets[0]
  const last = rewritten.offsets.at(-1)
  const from = first === undefined ? -1 : flow.offsets.indexOf(first)
  const to = last === undefined ? -1 : flow.offsets.indexOf(last)
  return from < 0 || to < from ? rewritten : sliceFlow(flow, from, to + 1)
}

function digitsOf(match: RegExpExecArray): string | null {
  const [, percent, decimals, thousandth, below, above, tenths, half, times, year, amount] = match
  if (percent !== undefined) {
    const whole = readNumeral(percent)
    const part = decimals === undefined ? null : Array.from(decimals, (char) => readNumeral(char)).join('')
    return whole === null ? null : `${whole}${part === null ? '' : `.${part}`}%`
  }
  if (thousandth !== undefined) return withUnit(readNumeral(thousandth), '‰')
  if (below !== undefined && above !== undefined) {
    const [part, whole] = [readNumeral(above), readNumeral(below)]
    return part === null || whole === null || whole === 0
      ? null
      : `${Math.round((part / whole) * 10_000) / 100}%`
  }
  if (tenths !== undefined)
    return withUnit((readNumeral(tenths) ?? 0) * 10 + (half === undefined ? 0 : 5), '%')
  if (times !== undefined) return `增长${2 ** (readNumeral(times) ?? 1) * 100 - 100}%`
  if (year !== undefined) return withUnit(readNumeral(year), '')
  // 一户一档, 两家: small counts in words are seldom targets.
  const value = amount === undefined ? null : readNumeral(amount)
  return value === null || value < 3 ? null : withUnit(value, '')
}

function withUnit(value: number | null, unit: string): string | null {
  return value === null ? null : `${value}${unit}`
}
