import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Rule } from '../page/placed-page.ts'
import type { Transform } from './transform.ts'

/** Path steps as pdf.js packs them into one array, with the numbers that follow each. */
const steps = { moveTo: 0, lineTo: 1, curveTo: 2, quadraticCurveTo: 3, closePath: 4 }
const thin = 3

const strokes = new Set<unknown>([
  OPS.stroke,
  OPS.closeStroke,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
])
const fills = new Set<unknown>([OPS.fill, OPS.eoFill, OPS.fillStroke, OPS.eoFillStroke])

/** What a path leaves on the page. */
export interface DrawnPath {
  rules: Rule[]
  /** it is filled and has curves, as the outline of a character has */
  outline: boolean
}

/** Strokes give their straight steps; a filled strip gives its middle line; other fills are shading. */
export function readPath(args: readonly unknown[], matrix: Transform): DrawnPath {
  const packed = Array.isArray(args[1]) ? args[1][0] : undefined
  if (!(packed instanceof Float32Array)) return { rules: [], outline: false }
  const { paths, curved } = subpaths(packed, matrix)
  const rules = paths.flatMap((points) => {
    const box = boxOf(points)
    const isThin = Math.min(box.x2 - box.x1, box.y2 - box.y1) <= thin
    if (isThin && (fills.has(args[0]) || strokes.has(args[0]))) return [box]
    if (!strokes.has(args[0])) return []
    return points.slice(1).flatMap((point, index) => {
      const edge = boxOf([points[index] ?? point, point])
      return Math.min(edge.x2 - edge.x1, edge.y2 - edge.y1) <= 0.5 ? [edge] : []
    })
  })
  return { rules, outline: curved && fills.has(args[0]) }
}

type Point = readonly [number, number]

/** The corners of each subpath on the page; curves end one and begin another. */
function subpaths(packed: Float32Array, matrix: Transform): { paths: Point[][]; curved: boolean } {
  const [a, b, c, d, e, f] = matrix
  const paths: Point[][] = []
  let curved = false
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
    if (length > 2) curved = true
    if (step !== steps.lineTo) start()
    current.push([a * x + c * y + e, b * x + d * y + f])
    at += length + 1
  }
  start()
  return { paths, curved }
}

function boxOf(points: readonly Point[]): Rule {
  let [x1, y1, x2, y2] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [x, y] of points) {
    x1 = Math.min(x1, x)
    x2 = Math.max(x2, x)
    y1 = Math.min(y1, y)
    y2 = Math.max(y2, y)
  }
  return { x1, x2, y1, y2 }
}
