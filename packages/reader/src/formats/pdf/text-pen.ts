import type { Transform } from './transform.ts'
import { multiply } from './transform.ts'

/** What is asked of a font to follow the pen. */
export interface PenFont {
  fontMatrix?: readonly number[]
  vertical?: boolean
  isType3Font?: boolean
  bbox?: readonly number[]
}

/** A character as pdf.js draws it; a number between two is a shift in thousandths of the size. */
export interface Glyph {
  unicode: string
  width: number
  isSpace: boolean
  vmetric?: readonly number[] | null
}

/** A piece of text on the page; x, y and the end are where its baseline begins and ends, y counted downwards. */
export interface DrawnText {
  text: string
  x: number
  y: number
  endX: number
  endY: number
  /** direction of reading: a vector of length 1 */
  along: readonly [number, number]
  size: number
}

/** The state of text as PDF keeps it; `q` and `Q` save and restore it with the rest. */
export interface PenState {
  matrix: Transform
  lineX: number
  lineY: number
  x: number
  y: number
  font: PenFont
  size: number
  charSpacing: number
  wordSpacing: number
  horizontalScale: number
  leading: number
  rise: number
}

/** Where a page begins. */
export const freshPen: PenState = {
  matrix: [1, 0, 0, 1, 0, 0],
  lineX: 0,
  lineY: 0,
  x: 0,
  y: 0,
  font: {},
  size: 0,
  charSpacing: 0,
  wordSpacing: 0,
  horizontalScale: 1,
  leading: 0,
  rise: 0,
}

/** Moves to a new line, counted from where this line began. */
export function movePen(pen: PenState, x: number, y: number): void {
  pen.x = pen.lineX += x
  pen.y = pen.lineY += y
}

/** Gaps, in parts of the size: up to the first, characters touch; up to the second, one blank parts two words. */
const touching = 0.102
const oneBlank = 0.6
const overlap = -0.2
const shift = 0.25

const whitespace = /^\s/
const invisible = /^\p{Cf}/u

/**
 * Shows glyphs and moves the pen on. Glyphs go into `texts`, to its last piece where they follow it on one line
 * without a gap.
 */
export function showGlyphs(
  pen: PenState,
  page: Transform,
  glyphs: readonly (Glyph | number)[],
  texts: DrawnText[],
): void {
  const { font, charSpacing, wordSpacing, horizontalScale } = pen
  const size = Math.abs(pen.size)
  if (size === 0) return
  const turn = pen.size < 0 ? -1 : 1
  const [a, b, c, d, e, f] = multiply(page, pen.matrix)
  const reading = Math.hypot(a, b) || 1
  const along: readonly [number, number] = [(turn * a) / reading, (turn * b) / reading]
  const height = glyphHeight(font, size) * Math.hypot(c, d)
  const unit = size * (font.fontMatrix?.[0] ?? 0.001)
  let advance = 0
  let blank = false
  let moved = true
  for (const glyph of glyphs) {
    if (typeof glyph === 'number') {
      advance -= (glyph * size) / 1000
      continue
    }
    const spacing = turn * (charSpacing + (glyph.isSpace ? wordSpacing : 0))
    const width = glyph.width * unit
    if (whitespace.test(glyph.unicode)) blank = true
    else if (!invisible.test(glyph.unicode) && !font.vertical) {
      const tx = pen.x + advance * horizontalScale * turn
      const ty = pen.y + pen.rise
      const x = a * tx + c * ty + e
      const y = b * tx + d * ty + f
      const last = texts.at(-1)
      const gap = last ? gapAfter(last, x, y, along, height) : null
      const length = width * horizontalScale * reading
      if (last && gap !== null && gap <= (moved ? touching : oneBlank)) {
        last.text +=
          (blank || gap > touching) && !last.text.endsWith(' ') ? ` ${glyph.unicode}` : glyph.unicode
        last.endX = x + along[0] * length
        last.endY = y + along[1] * length
      } else {
        const end = { endX: x + along[0] * length, endY: y + along[1] * length }
        texts.push({ text: glyph.unicode, x, y, ...end, along, size: height })
      }
      blank = false
      moved = false
    }
    advance += font.vertical ? 0 : width + spacing
  }
  if (font.vertical) showColumn(pen, [a, b, c, d, e, f], glyphs, height, texts)
  else pen.x += advance * horizontalScale * turn
}

/** How far behind the end of a piece a point is, in parts of its size; null where it does not go on there. */
function gapAfter(
  last: DrawnText,
  x: number,
  y: number,
  along: readonly [number, number],
  size: number,
): number | null {
  if (Math.abs(last.size - size) > 0.01 * size) return null
  if (last.along[0] * along[0] + last.along[1] * along[1] < 0.999) return null
  const [dx, dy] = [x - last.endX, y - last.endY]
  const across = Math.abs(dy * along[0] - dx * along[1])
  const gap = (dx * along[0] + dy * along[1]) / size
  return across > shift * size || gap < overlap ? null : gap
}

/** The glyphs of some drawn fonts are as large as their box, not as the size that is set. */
function glyphHeight(font: PenFont, size: number): number {
  const box = font.bbox
  const scale = font.fontMatrix?.[3] ?? 0.001
  const height = ((box?.[3] ?? 0) - (box?.[1] ?? 0)) * scale
  return font.isType3Font && size <= 1 && height > 0 ? size * height : size
}

/** Vertical writing: the column is one piece, read from its top. */
function showColumn(
  pen: PenState,
  [a, b, c, d, e, f]: Transform,
  glyphs: readonly (Glyph | number)[],
  height: number,
  texts: DrawnText[],
): void {
  const unit = pen.size * (pen.font.fontMatrix?.[0] ?? 0.001)
  const [x, y] = [a * pen.x + c * pen.y + e, b * pen.x + d * pen.y + f]
  let text = ''
  for (const glyph of glyphs) {
    if (typeof glyph === 'number') pen.y -= (glyph * pen.size) / 1000
    else {
      text += glyph.unicode
      pen.y += (glyph.vmetric?.[0] ?? -1000) * unit - pen.charSpacing
    }
  }
  const along: readonly [number, number] = [a / (Math.hypot(a, b) || 1), b / (Math.hypot(a, b) || 1)]
  const end = { endX: x + along[0] * height, endY: y + along[1] * height }
  if (text.trim() !== '') texts.push({ text: text.trim(), x, y, ...end, along, size: height })
}
