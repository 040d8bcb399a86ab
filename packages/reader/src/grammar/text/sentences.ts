/** A sentence of a text with its position there; the closing mark is not part of `text`. */
export interface Sentence {
  readonly text: string
  readonly start: number
  readonly end: number
}

const opening = new Set('(《<“‘「【[〔')
const closing = new Set(')》>”’」】]〕')
const pairs = new Map([
  ['(', ')'],
  ['【', '】'],
  ['[', ']'],
  ['《', '》'],
  ['〔', '〕'],
  ['<', '>'],
])

/** Cuts folded text at the given marks, but never inside brackets, titles or quotes of moderate length. */
export function splitSentences(norm: string, marks = '。;!?'): Sentence[] {
  const sentences: Sentence[] = []
  let depth = 0
  let opened = 0
  let start = 0
  for (let i = 0; i < norm.length; i++) {
    const char = norm.charAt(i)
    if (opening.has(char)) {
      if (depth === 0) opened = i
      depth++
    } else if (closing.has(char)) depth = Math.max(0, depth - 1)
    // A bracket that is never closed must not swallow the rest of the text.
    if (depth > 0 && i - opened > 300) depth = 0
    if (depth > 0 || !marks.includes(char)) continue
    if (i > start) sentences.push({ text: norm.slice(start, i), start, end: i })
    start = i + 1
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
