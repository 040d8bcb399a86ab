import { parseSprms, type Sprm } from './parse-sprms.ts'
import { type Fib, fibParts } from './read-fib.ts'

/** A paragraph style with its own properties and those of its parents, outermost first. */
export interface DocStyle {
  /** 1 to 9 for the built-in headings */
  heading: number | null
  paragraph: Sprm[]
  character: Sprm[]
}

interface RawStyle extends DocStyle {
  base: number
}

const none = 0xfff
const longestChain = 20

/** Reads the style sheet (MS-DOC 2.9.271); gives nothing for styles that are not defined. */
export function readStyleSheet(fib: Fib, table: DataView): (style: number) => DocStyle {
  const { offset, length } = fib.part(fibParts.styles)
  const raw = length > 4 ? parseSheet(table, offset, offset + length) : []
  const known = new Map<number, DocStyle>()
  const resolve = (index: number, depth: number): DocStyle => {
    const own = raw[index]
    if (!own || depth > longestChain) return { heading: null, paragraph: [], character: [] }
    const found = known.get(index)
    if (found) return found
    const parent = own.base === none ? null : resolve(own.base, depth + 1)
    const style: DocStyle = {
      heading: own.heading ?? parent?.heading ?? null,
      paragraph: [...(parent?.paragraph ?? []), ...own.paragraph],
      character: [...(parent?.character ?? []), ...own.character],
    }
    known.set(index, style)
    return style
  }
  return (style) => resolve(style, 0)
}

function parseSheet(table: DataView, start: number, end: number): (RawStyle | undefined)[] {
  const headerLength = table.getUint16(start, true)
  const count = table.getUint16(start + 2, true)
  const baseLength = table.getUint16(start + 4, true)
  const styles: (RawStyle | undefined)[] = []
  let at = start + 2 + headerLength
  for (let index = 0; index < count && at + 2 <= end; index += 1) {
    const length = table.getUint16(at, true)
    styles.push(length === 0 ? undefined : parseStyle(table, at + 2, length, baseLength))
    at += 2 + length + (length % 2)
  }
  return styles
}

function parseStyle(table: DataView, at: number, length: number, baseLength: number): RawStyle | undefined {
  const end = Math.min(table.byteLength, at + length)
  const identifier = table.getUint16(at, true) & 0xfff
  const kind = table.getUint16(at + 2, true) & 0xf
  const base = table.getUint16(at + 2, true) >> 4
  if (kind !== 1) return undefined
  const style: RawStyle = {
    heading: identifier >= 1 && identifier <= 9 ? identifier : null,
    paragraph: [],
    character: [],
    base,
  }
  let upx = at + baseLength
  upx += 2 + table.getUint16(upx, true) * 2 + 2
  for (const part of ['paragraph', 'character'] as const) {
    upx += (upx - at) % 2
    if (upx + 2 > end) break
    const size = table.getUint16(upx, true)
    const skip = part === 'paragraph' ? 2 : 0
    if (upx + 2 + size <= end && size >= skip) {
      style[part] = parseSprms(new DataView(table.buffer, table.byteOffset + upx + 2 + skip, size - skip))
    }
    upx += 2 + size
  }
  return style
}
