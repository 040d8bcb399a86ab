import type { PlacedPage, PlacedText, Rule } from '../page/placed-page.ts'
import type { XmlElement } from '../xml/parse-xml.ts'
import { childrenOf, findAll, textOf } from '../xml/walk-xml.ts'
import { deltasOf, numbersOf } from './ofd-numbers.ts'

/** Points per millimetre. */
const scale = 72 / 25.4

/** The texts and rules of one page; OFD measures in millimetres from the top left. */
export function readOfdPage(page: XmlElement, box: readonly number[], number: number): PlacedPage {
  return {
    number,
    width: (box[2] ?? 210) * scale,
    height: (box[3] ?? 297) * scale,
    texts: findAll(page, 'TextObject').flatMap(readTextObject),
    rules: findAll(page, 'PathObject').flatMap(readPathObject),
  }
}

interface Frame {
  x: number
  y: number
  matrix: readonly number[]
}

function frameOf(object: XmlElement): Frame {
  const [x = 0, y = 0] = numbersOf(object.attributes.Boundary)
  const matrix = numbersOf(object.attributes.CTM)
  return { x, y, matrix: matrix.length === 6 ? matrix : [1, 0, 0, 1, 0, 0] }
}

/** From the object's own space to points on the page. */
function place(frame: Frame, x: number, y: number): { x: number; y: number } {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = frame.matrix
  return { x: (frame.x + a * x + c * y + e) * scale, y: (frame.y + b * x + d * y + f) * scale }
}

/** Slanted text is a watermark or a seal. */
function readTextObject(object: XmlElement): PlacedText[] {
  const frame = frameOf(object)
  const [a = 1, b = 0, c = 0, d = 1] = frame.matrix
  if (Math.abs(b) > Math.abs(a) * 0.1) return []
  const nominal = Number(object.attributes.Size) || 4
  const size = nominal * Math.hypot(c, d)
  let x = 0
  let y = 0
  return childrenOf(object, 'TextCode').flatMap((code) => {
    x = Number(code.attributes.X ?? x) || 0
    y = Number(code.attributes.Y ?? y) || 0
    const text = textOf(code).replace(/[\r\n]+/g, '')
    if (text === '') return []
    const downward = deltasOf(code.attributes.DeltaY).some((delta) => Math.abs(delta) > nominal * 0.3)
    if (downward && [...text].length > 1) return []
    const start = place(frame, x, y)
    const advance = deltasOf(code.attributes.DeltaX)
      .slice(0, Math.max(0, [...text].length - 1))
      .reduce((sum, delta) => sum + delta, 0)
    const width = advance > 0 ? advance + lastWidth(text, nominal) : widthOf(text, nominal)
    return [
      { text, ...start, width: width * Math.hypot(a, b) * scale, size: Math.round(size * scale * 10) / 10 },
    ]
  })
}

function lastWidth(text: string, size: number): number {
  return widthOf([...text].at(-1) ?? '', size)
}

function widthOf(text: string, size: number): number {
  return [...text].reduce((sum, character) => sum + (character.charCodeAt(0) < 256 ? size / 2 : size), 0)
}

/** Straight steps of a path: `M x y L x y … C`. */
function readPathObject(object: XmlElement): Rule[] {
  const frame = frameOf(object)
  const data = childrenOf(object, 'AbbreviatedData')
    .map((each) => textOf(each))
    .join(' ')
  const rules: Rule[] = []
  let start: { x: number; y: number } | null = null
  let last: { x: number; y: number } | null = null
  for (const match of data.matchAll(/([A-Z])((?:\s+-?[\d.]+)*)/g)) {
    const numbers = numbersOf(match[2])
    const point: { x: number; y: number } | null =
      match[1] === 'C' ? start : place(frame, numbers.at(-2) ?? 0, numbers.at(-1) ?? 0)
    if (match[1] === 'S' || match[1] === 'M') start = point
    else if (last && point && (match[1] === 'L' || match[1] === 'C')) rules.push(...straight(last, point))
    last = point
  }
  return rules
}

function straight(from: { x: number; y: number }, to: { x: number; y: number }): Rule[] {
  const rule = {
    x1: Math.min(from.x, to.x),
    x2: Math.max(from.x, to.x),
    y1: Math.min(from.y, to.y),
    y2: Math.max(from.y, to.y),
  }
  return Math.min(rule.x2 - rule.x1, rule.y2 - rule.y1) <= 0.5 ? [rule] : []
}
