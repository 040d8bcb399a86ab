import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { AnnotationMode, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Rule } from '../page/placed-page.ts'
import { multiply } from './read-page.ts'

/** Path steps as pdf.js packs them into one array, with the numbers that follow each. */
const steps = { moveTo: 0, lineTo: 1, curveTo: 2, quadraticCurveTo: 3, closePath: 4 }
const thin = 3

type Matrix = readonly number[]

/** What a page draws beside its text: straight rules, and whether it shows pictures. */
export async function readRules(page: PDFPageProxy): Promise<{ rules: Rule[]; pictures: boolean }> {
  const list = await page.getOperatorList({ annotationMode: AnnotationMode.DISABLE })
  let matrix: Matrix = page.getViewport({ scale: 1 }).transform
  const saved: Matrix[] = []
  const rules: Rule[] = []
  let pictures = false
  list.fnArray.forEach((operator, index) => {
    const args: unknown = list.argsArray[index]
    if (operator === OPS.save || operator === OPS.paintFormXObjectBegin) saved.push(matrix)
    if (operator === OPS.restore || operator === OPS.paintFormXObjectEnd) matrix = saved.pop() ?? matrix
    if (operator === OPS.transform && isNumbers(args)) matrix = multiply(matrix, args)
    if (operator === OPS.paintFormXObjectBegin && Array.isArray(args) && isNumbers(args[0])) {
      matrix = multiply(matrix, args[0])
    }
    if (operator === OPS.constructPath && Array.isArray(args)) rules.push(...rulesOfPath(args, matrix))
    if (pictureOperators.has(operator)) pictures = true
  })
  return { rules, pictures }
}

const pictureOperators = new Set<number>([
  OPS.paintImageXObject,
  OPS.paintInlineImageXObject,
  OPS.paintImageMaskXObject,
  OPS.paintImageXObjectRepeat,
  OPS.paintInlineImageXObjectGroup,
  OPS.paintImageMaskXObjectGroup,
  OPS.paintImageMaskXObjectRepeat,
])
const strokes = new Set<unknown>([
  OPS.stroke,
  OPS.closeStroke,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
])
const fills = new Set<unknown>([OPS.fill, OPS.eoFill, OPS.fillStroke, OPS.eoFillStroke])

function isNumbers(value: unknown): value is number[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'number')
}

/** Strokes give their straight steps; a filled strip gives its middle line; other fills are shading. */
function rulesOfPath(args: readonly unknown[], matrix: Matrix): Rule[] {
  const packed = Array.isArray(args[1]) ? args[1][0] : undefined
  if (!(packed instanceof Float32Array)) return []
  return subpaths(packed, matrix).flatMap((points) => {
    const box = boxOf(points)
    const isThin = Math.min(box.x2 - box.x1, box.y2 - box.y1) <= thin
    if (isThin && (fills.has(args[0]) || strokes.has(args[0]))) return [box]
    if (!strokes.has(args[0])) return []
    return points.slice(1).flatMap((point, index) => {
      const edge = boxOf([points[index] ?? point, point])
      return Math.min(edge.x2 - edge.x1, edge.y2 - edge.y1) <= 0.5 ? [edge] : []
    })
  })
}

type Point = readonly [number, number]

/** The corners of each subpath on the page; curves end one and begin another. */
function subpaths(packed: Float32Array, matrix: Matrix): Point[][] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = matrix
  const paths: Point[][] = []
  let current: Point[] = []
  const start = (): void => {
    if (current.length > 1) paths.push(current)
    current = []
  }
  for (let at = 0; at < packed.length; ) {
    const step = packed[at]
    if (step === steps.closePath) {
      if (current[0]) current.push(current[0])
      at += 1
      continue
    }
    const length = step === steps.curveTo ? 6 : step === steps.quadraticCurveTo ? 4 : 2
    const x = packed[at + length - 1] ?? 0
    const y = packed[at + length] ?? 0
    if (step !== steps.lineTo) start()
    current.push([a * x + c * y + e, b * x + d * y + f])
    at += length + 1
  }
  start()
  return paths
}

function boxOf(points: readonly Point[]): Rule {
  const xs = points.map((point) => point[0])
  const ys = points.map((point) => point[1])
  return { x1: Math.min(...xs), x2: Math.max(...xs), y1: Math.min(...ys), y2: Math.max(...ys) }
}
