import type { PrintedLine } from '../layout/join-lines.ts'
import {
  endsSentence,
  endsTitle,
  isOnlyNumber,
  startsWithHeading,
  startsWithLabel,
  startsWithNumber,
} from '../layout/line-marks.ts'
import { displayWidth } from './display-width.ts'

interface RawLine {
  text: string
  width: number
  lead: number
  blanksBefore: number
}

/**
 * Finds out for each line of a plain text whether it reaches the margin. Where many lines have the same width the
 * text was broken at that width; else only a line that breaks off inside a sentence is taken to go on.
 */
export function measureLines(lines: readonly string[]): PrintedLine[] {
  const raw = collectLines(lines)
  const margin = findMargin(raw)
  const blanksPart = blankLinesPart(raw, margin !== null)
  const measured: PrintedLine[] = []
  raw.forEach((line, index) => {
    const previous = raw[index - 1]
    const before = measured.at(-1)
    const split = margin !== null && previous !== undefined && isSplitLine(previous, line, margin)
    if (split && before) before.full = true
    const markWidth = previous && isOnlyNumber(previous.text) ? previous.width + 1 : 0
    const first = markWidth > 0 || !previous || endsSentence(previous.text) || measured.at(-1)?.full !== true
    const atMargin = margin !== null && reaches(line, raw[index + 1], margin - markWidth, first)
    measured.push({
      text: line.text,
      full: margin === null ? breaksOff(line) : atMargin || split,
      indented: line.lead > 0 && (!previous || endsSentence(previous.text)) ? true : null,
      apart: !split && blanksPart && line.blanksBefore > 0,
      wrapped: margin !== null || (blanksPart && line.blanksBefore === 0),
    })
  })
  return measured
}

function collectLines(lines: readonly string[]): RawLine[] {
  const raw: RawLine[] = []
  let blanksBefore = 0
  for (const line of lines) {
    const text = line.trim()
    if (text === '') {
      blanksBefore += 1
      continue
    }
    const lead = displayWidth(line.slice(0, line.length - line.trimStart().length))
    raw.push({ text, width: displayWidth(line.trimEnd()), lead, blanksBefore })
    blanksBefore = 0
  }
  return raw
}

/** The width at which the text was broken, in half characters, or null where its lines end of themselves. */
function findMargin(lines: readonly RawLine[]): number | null {
  const counts = new Map<number, number>()
  for (const line of lines) {
    if (line.width >= 24 && line.width <= 160) counts.set(line.width, (counts.get(line.width) ?? 0) + 1)
  }
  const longer = lines.filter((line) => line.width > 160).length
  let best: { width: number; near: number } | null = null
  for (const [width] of [...counts].sort((a, b) => b[1] - a[1])) {
    let near = 0
    for (let other = width - 2; other <= width + 2; other += 1) near += counts.get(other) ?? 0
    if (!best || near > best.near) best = { width, near }
  }
  if (!best || best.near < 4 || longer > best.near / 4) return null
  const wide = lines.filter((line) => line.width > best.width + 6).length
  return best.near >= lines.length * 0.25 && wide <= best.near / 4 ? best.width : null
}

/**
 * Whether blank lines part paragraphs: not where every line is followed by one, nor where they stand inside
 * sentences as often as not.
 */
function blankLinesPart(lines: readonly RawLine[], wrapped: boolean): boolean {
  const inner = lines.slice(1)
  const parted = inner.filter((line) => line.blanksBefore > 0).length
  if (parted === 0 || parted > inner.length * 0.98) return false
  if (!wrapped) return true
  const going = inner.filter((_, index) => !endsSentence(lines[index]?.text ?? ''))
  return going.filter((line) => line.blanksBefore > 0).length < going.length / 2
}

/** The two characters of a first-line indent are often lost with the leading blanks. */
function reaches(line: RawLine, next: RawLine | undefined, margin: number, first: boolean): boolean {
  const lost = line.lead > 2 ? 0 : first && /[，,。、；：:]\S/.test(line.text) ? 4 : 2
  return line.width + firstTokenWidth(next?.text ?? '') + lost >= margin - 1
}

/** A heading and the text after it on one printed line, which OCR took for two: together they reach the margin. */
function isSplitLine(heading: RawLine, line: RawLine, margin: number): boolean {
  if (!startsWithNumber(heading.text) || !heading.text.endsWith('。') || endsSentence(line.text)) return false
  const together = heading.width + line.width
  return together >= margin - 6 && together <= margin + 2 && !startsWithNumber(line.text)
}

/**
 * In a text that is not broken at a margin: long, with commas, and yet without an end. Headings have no commas, one
 * or two 、 at most, and are rarely longer than thirty characters.
 */
function breaksOff(line: RawLine): boolean {
  if (line.width < 40 || endsSentence(line.text) || endsTitle(line.text)) return false
  if (/[，,；;。]/.test(line.text)) return true
  const items = line.text.split('、').length
  if (items > 1 && startsWithLabel(line.text)) return true
  return items > 3 || line.width > (startsWithHeading(line.text) ? 76 : 60)
}

/** A number or Latin word is not broken; the line before it may end early by its width. */
function firstTokenWidth(text: string): number {
  return Math.min(14, displayWidth(/^[0-9A-Za-z.%\-—]+|^.[，。、；：）》”]*/u.exec(text)?.[0] ?? ''))
}
