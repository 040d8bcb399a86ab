import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { AnnotationMode, normalizeUnicode, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Rule } from '../page/placed-page.ts'
import { readPath } from './path-rules.ts'
import {
  type DrawnText,
  freshPen,
  type Glyph,
  movePen,
  type PenFont,
  type PenState,
  showGlyphs,
} from './text-pen.ts'
import { multiply, type Transform, toTransform } from './transform.ts'

/** What a page draws, in points from its top left. */
export interface Drawing {
  texts: DrawnText[]
  rules: Rule[]
  /** it shows a picture; pictures are only seen where the file was opened with them */
  pictures: boolean
  /** how many filled paths with curves it draws: a text turned to outlines has hundreds */
  outlines: number
}

/** What `q` and `Q` save and restore. */
interface State {
  matrix: Transform
  pen: PenState
}

/**
 * Follows everything a page draws, once: text and rules come out of the same pass, which costs about as much as
 * reading the text alone.
 */
export async function readDrawing(page: PDFPageProxy): Promise<Drawing> {
  const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: AnnotationMode.DISABLE })
  const drawing: Drawing = { texts: [], rules: [], pictures: false, outlines: 0 }
  const saved: State[] = []
  const base = toTransform(page.getViewport({ scale: 1 }).transform) ?? freshPen.matrix
  let state: State = { matrix: base, pen: { ...freshPen } }
  const save = (): void => {
    saved.push({ matrix: state.matrix, pen: { ...state.pen } })
  }
  const transform = (matrix: unknown): void => {
    const inner = toTransform(matrix)
    if (inner) state.matrix = multiply(state.matrix, inner)
  }
  const findFont = (name: unknown): PenFont =>
    typeof name === 'string' && page.commonObjs.has(name) ? (page.commonObjs.get(name) as PenFont) : {}
  for (const [index, operator] of fnArray.entries()) {
    const args: unknown = argsArray[index]
    const given: readonly unknown[] = Array.isArray(args) ? args : []
    if (operator === OPS.save) save()
    else if (operator === OPS.restore || operator === OPS.paintFormXObjectEnd) state = saved.pop() ?? state
    else if (operator === OPS.transform) transform(given)
    else if (operator === OPS.paintFormXObjectBegin) {
      save()
      transform(given[0])
    } else if (operator === OPS.constructPath) {
      const path = readPath(given, state.matrix)
      drawing.rules.push(...path.rules)
      if (path.outline) drawing.outlines += 1
    } else if (operator === OPS.showText) {
      showGlyphs(state.pen, state.matrix, glyphsOf(given[0]), drawing.texts)
    } else if (operator === OPS.setFont) setFont(state.pen, given, findFont)
    else if (operator === OPS.setGState) setGraphics(state.pen, given[0], findFont)
    else if (pictureOperators.has(operator)) drawing.pictures = true
    else setText(state.pen, operator, given)
  }
  for (const text of drawing.texts) text.text = normalizeUnicode(text.text)
  return drawing
}

function glyphsOf(shown: unknown): readonly (Glyph | number)[] {
  return Array.isArray(shown) ? (shown as (Glyph | number)[]) : []
}

function setFont(
  pen: PenState,
  [name, size]: readonly unknown[],
  findFont: (name: unknown) => PenFont,
): void {
  pen.font = findFont(name)
  pen.size = numberOf(size)
}

/** A graphics state may name a font too. */
function setGraphics(pen: PenState, entries: unknown, findFont: (name: unknown) => PenFont): void {
  for (const entry of Array.isArray(entries) ? entries : []) {
    if (Array.isArray(entry) && entry[0] === 'Font' && Array.isArray(entry[1]))
      setFont(pen, entry[1], findFont)
  }
}

function setText(pen: PenState, operator: number, args: readonly unknown[]): void {
  const [first, second] = [numberOf(args[0]), numberOf(args[1])]
  switch (operator) {
    case OPS.beginText:
      setMatrix(pen, freshPen.matrix)
      return
    case OPS.setTextMatrix:
      setMatrix(pen, toTransform(args[0]) ?? freshPen.matrix)
      return
    case OPS.moveText:
      movePen(pen, first, second)
      return
    case OPS.setLeadingMoveText:
      pen.leading = second
      movePen(pen, first, second)
      return
    case OPS.nextLine:
      movePen(pen, 0, pen.leading)
      return
    case OPS.setLeading:
      pen.leading = -first
      return
    case OPS.setCharSpacing:
      pen.charSpacing = first
      return
    case OPS.setWordSpacing:
      pen.wordSpacing = first
      return
    case OPS.setHScale:
      pen.horizontalScale = first / 100
      return
    case OPS.setTextRise:
      pen.rise = first
  }
}

function setMatrix(pen: PenState, matrix: Transform): void {
  pen.matrix = matrix
  pen.x = pen.lineX = 0
  pen.y = pen.lineY = 0
}

function numberOf(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : 0
}

const pictureOperators = new Set<number>([
  OPS.paintImageXObject,
  OPS.paintInlineImageXObject,
  OPS.paintImageMaskXObject,
  OPS.paintImageXObjectRepeat,
  OPS.paintInlineImageXObjectGroup,
  OPS.paintImageMaskXObjectGroup,
  OPS.paintImageMaskXObjectRepeat,
  OPS.paintSolidColorImageMask,
])
