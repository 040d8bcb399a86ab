import type { PrintedLine } from '../layout/join-lines.ts'
import { endsSentence } from '../layout/line-marks.ts'
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
  const blanksPart = blankLinesPart(raw)
  return raw.map((line, index) => {
    const previous = raw[index - 1]
    const next = raw[index + 1]
    const afterEnd = previous === undefined || endsSentence(previous.text)
    return {
      text: line.text,
      full: margin === null ? breaksOff(line) : reaches(line, next, margin, afterEnd),
      indented: line.lead > 0 && afterEnd ? true : null,
      apart: blanksPart && line.blanksBefore > 0,
      wrapped: margin !== null || (blanksPart && line.blanksBefore === 0),
    }
  })
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
  for (const width of counts.keys()) {
    let near = 0
    for (let other = width - 4; other <= width; other += 1) near += counts.get(other) ?? 0
    if (!best || near > best.near || (near === best.near && width < best.width)) best = { width, near }
  }
  if (!best || best.near < 4 || longer > best.near / 4) return null
  const wide = lines.filter((line) => line.width > best.width + 6).length
  return best.near >= lines.length * 0.25 && wide <= best.near / 4 ? best.width : null
}

/** Blank lines part paragraphs in this text: some lines stand without one between them, and some with. */
function blankLinesPart(lines: readonly RawLine[]): boolean {
  const inner = lines.slice(1)
  const parted = inner.filter((line) => line.blanksBefore > 0).length
  return parted > 0 && parted < inner.length * 0.98
}

/** The two characters of a first-line indent are often lost with the leading blanks. */
function reaches(line: RawLine, next: RawLine | undefined, margin: number, first: boolean): boolean {
  const lost = line.lead > 2 ? 0 : first && /[，,。、；：:]\S/.test(line.text) ? 4 : 2
  return line.width + firstTokenWidth(next?.text ?? '') + lost >= margin - 1
}

/** In a text that is not broken at a margin: long, with commas, and yet without an end. */
function breaksOff(line: RawLine): boolean {
  return line.width >= 40 && !endsSentence(line.text) && /[，,、；;]/.test(line.text)
}

/** A number or Latin word is not broken; the line before it may end early by its width. */
function firstTokenWidth(text: string): number {
  return Math.min(14, displayWidth(/^[0-9A-Za-z.%\-—]+|^.[，。、；：）》”]*/u.exec(text)?.[0] ?? ''))
}
