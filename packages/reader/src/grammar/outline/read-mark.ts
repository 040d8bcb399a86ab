import { chineseDigits, readNumeral } from '../text/numerals.ts'

/** How a clause is numbered; width and bracket variants are one style. */
export type MarkStyle =
  | 'part'
  | 'chapter'
  | 'section'
  | 'article'
  | 'chinese'
  | 'chinese-bracket'
  | 'arabic'
  | 'arabic-bracket'
  | 'arabic-half-bracket'
  | 'circled'
  | 'decimal-2'
  | 'decimal-3'
  | 'named'
  | 'box'
  | 'bullet'

/** A number at the head of a clause: its style, value, as printed without closing dot, and its length. */
export interface Mark {
  readonly style: MarkStyle
  readonly value: number
  readonly printed: string
  readonly length: number
}

const number = `[${chineseDigits}]{1,5}`

interface MarkRule {
  readonly style: MarkStyle
  readonly pattern: RegExp
  /** capture group of the part that is kept as the printed number */
  readonly value: number
  readonly keep: number
}

const rules: readonly MarkRule[] = [
  { style: 'part', pattern: new RegExp(`^(第(${number}|\\d{1,3})(?:部分|篇|编))[、.:]?`), value: 2, keep: 1 },
  { style: 'chapter', pattern: new RegExp(`^(第(${number}|\\d{1,3})章)[、.:]?`), value: 2, keep: 1 },
  { style: 'section', pattern: new RegExp(`^(第(${number}|\\d{1,3})节)[、.:]?`), value: 2, keep: 1 },
  { style: 'article', pattern: new RegExp(`^(第(${number}|\\d{1,3})[条款])[、.:]?`), value: 2, keep: 1 },
  { style: 'box', pattern: new RegExp(`^(专栏(${number}|\\d{1,3}))[、.:]?`), value: 2, keep: 1 },
  {
    style: 'named',
    pattern: new RegExp(`^((?:任务|举措|措施|工程|行动|项目)(${number}|\\d{1,3}))[、.::]`),
    value: 2,
    keep: 1,
  },
  { style: 'chinese-bracket', pattern: new RegExp(`^([(〔【](${number})[)〕】])[、.,]?`), value: 2, keep: 1 },
  { style: 'chinese-bracket', pattern: new RegExp(`^((${number})\\))[、.]?`), value: 2, keep: 1 },
  { style: 'chinese', pattern: new RegExp(`^((${number}))[、.,](?![、.,])`), value: 2, keep: 1 },
  {
    style: 'decimal-3',
    pattern: /^((\d{1,2}\.\d{1,2}\.\d{1,2}))[、.]?(?=[^\d.%个万亿公亩-])/,
    value: 2,
    keep: 1,
  },
  {
    style: 'decimal-2',
    pattern: /^((\d{1,2}\.\d{1,2}))[、.]?(?=[^\d.%‰个万亿公平亩吨处只倍米元户人名年月-])/,
    value: 2,
    keep: 1,
  },
  { style: 'arabic-bracket', pattern: /^(\((\d{1,3})\))[、.]?/, value: 2, keep: 1 },
  { style: 'arabic-half-bracket', pattern: /^((\d{1,3})\))[、.]?/, value: 2, keep: 1 },
  { style: 'arabic', pattern: /^((\d{1,3}))[、.](?![\d、.])/, value: 2, keep: 1 },
]

const circledRanges: readonly (readonly [number, number, MarkStyle])[] = [
  [0x2460, 20, 'circled'],
  [0x2474, 20, 'arabic-bracket'],
  [0x2488, 20, 'arabic'],
  [0x3220, 10, 'chinese-bracket'],
  [0x2776, 10, 'circled'],
]

/** Reads the number at the head of a clause from its folded and its printed text; null where there is none. */
export function readMark(norm: string, text: string = norm): Mark | null {
  const bullet = /^(?:--|[-·●■◆▪★○](?=[\u4e00-\u9fa5“"]))/.exec(norm)
  if (bullet && norm.length > 4) return { style: 'bullet', value: 1, printed: '', length: bullet[0].length }
  const code = norm.charCodeAt(0)
  for (const [first, count, style] of circledRanges) {
    if (code < first || code >= first + count) continue
    const dot = /^.[、.]/.test(norm) ? 2 : 1
    return { style, value: code - first + 1, printed: text.slice(0, 1), length: dot }
  }
  if (!/^[第专任举措工行项(〔【〇○零一二两三四五六七八九十百\d]/.test(norm)) return null
  const head = norm.slice(0, 14)
  for (const rule of rules) {
    const match = rule.pattern.exec(head)
    if (!match) continue
    const kept = match[rule.keep] ?? ''
    const digits = match[rule.value] ?? ''
    const value = digits.includes('.') ? Number(digits.split('.').at(-1)) : readNumeral(digits)
    if (value === null) return null
    return { style: rule.style, value, printed: text.slice(0, kept.length), length: match[0].length }
  }
  return null
}
