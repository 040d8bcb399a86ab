/** A sentence of a text with its position there; the closing mark is not part of `text`. */
export interface Sentence {
  readonly text: string
  readonly start: number
  readonly end: number
}

const opening = '(《<“‘「【[〔'
const closing = ')》>”’」】]〕'
const pairs = new Map([
  ['(', ')'],
  ['【', '】'],
  ['[', ']'],
  ['《', '》'],
  ['〔', '〕'],
  ['<', '>'],
])

/** Rules that find the next bracket or mark, by the marks asked for. */
const stops = new Map<string, RegExp>()

function stopsAt(marks: string): RegExp {
  const known = stops.get(marks)
  if (known) return known
  const rule = new RegExp(`[${`${opening}${closing}${marks}`.replace(/[\]\\^-]/g, '\\$&')}]`, 'g')
  stops.set(marks, rule)
  return rule
}

/** A bracket that is never closed must not swallow the rest of the text. */
const longestBracket = 300

/** Cuts folded text at the given marks, but never inside brackets, titles or quotes of moderate length. */
export function splitSentences(norm: string, marks = '。;!?'): Sentence[] {
  const sentences: Sentence[] = []
  const rule = stopsAt(marks)
  let depth = 0
  let opened = 0
  let start = 0
  rule.lastIndex = 0
  for (let match = rule.exec(norm); match; match = rule.exec(norm)) {
    const [char] = match
    const at = match.index
    if (depth > 0 && at - opened > longestBracket + 1) depth = 0
    if (opening.includes(char)) {
      if (depth === 0) opened = at
      depth++
    } else if (closing.includes(char)) depth = Math.max(0, depth - 1)
    if (depth > 0 && at - opened > longestBracket) depth = 0
    if (depth > 0 || !marks.includes(char)) continue
    if (at > start) sentences.push({ text: norm.slice(start, at), start, end: at })
    start = at + 1
  }
  if (start < norm.length) sentences.push({ text: norm.slice(start), start, end: norm.length })
  return sentences
}

/** Index of the bracket that closes the one at `open`, or -1; looks no further than `limit` characters. */
export function closingBracket(norm: string, open: number, limit = 2000): number {
  const left = norm.charAt(open)
  const right = pairs.get(left)
  if (right === undefined) return -1
  let depth = 0
  const end = Math.min(norm.length, open + limit)
  // Long runs of opening brackets must not cost a walk each.
  if (!norm.slice(open, end).includes(right)) return -1
  for (let i = open; i < end; i++) {
    const char = norm.charAt(i)
    if (char === left) depth++
    else if (char === right && --depth === 0) return i
  }
  return -1
}
