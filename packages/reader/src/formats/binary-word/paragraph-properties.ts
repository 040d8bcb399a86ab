import { parseSprms, type Sprm, sprms } from './parse-sprms.ts'

/** What the modifiers of a paragraph settle. */
export interface ParagraphProperties {
  align: 'left' | 'center' | 'right' | null
  heading: number | null
  list: number
  level: number
  inTable: boolean
  rowEnd: boolean
  /** nesting of tables; 1 for a plain table */
  depth: number
  innerRowEnd: boolean
  /** left edges of the cells and the right edge of the last, in twentieths of a point */
  edges: number[]
  /** vertical merging of each cell: 0 none, 1 goes on from above, 3 begins */
  vertical: number[]
  /** cells that are part of the one before */
  joined: boolean[]
}

/** Applies modifiers in order; those of a long table row are kept in the data stream. */
export function applySprms(list: readonly Sprm[], data: DataView | null): ParagraphProperties {
  const properties: ParagraphProperties = {
    align: null,
    heading: null,
    list: 0,
    level: 0,
    inTable: false,
    rowEnd: false,
    depth: 0,
    innerRowEnd: false,
    edges: [],
    vertical: [],
    joined: [],
  }
  for (const sprm of withHuge(list, data)) apply(sprm, properties)
  return properties
}

function withHuge(list: readonly Sprm[], data: DataView | null): Sprm[] {
  return list.flatMap((sprm) => {
    if (sprm.code !== sprms.huge || !data || sprm.operand.byteLength < 4) return [sprm]
    const at = sprm.operand.getUint32(0, true)
    if (at + 2 > data.byteLength) return []
    const length = Math.min(data.getUint16(at, true), data.byteLength - at - 2)
    return parseSprms(new DataView(data.buffer, data.byteOffset + at + 2, length))
  })
}

function apply({ code, operand }: Sprm, properties: ParagraphProperties): void {
  const byte = operand.byteLength > 0 ? operand.getUint8(0) : 0
  switch (code) {
    case sprms.justify80:
    case sprms.justify:
      properties.align = byte === 1 ? 'center' : byte === 2 ? 'right' : 'left'
      break
    case sprms.outline:
      properties.heading = byte < 9 ? byte + 1 : null
      break
    case sprms.list:
      properties.list = operand.getUint16(0, true)
      break
    case sprms.level:
      properties.level = byte
      break
    case sprms.inTable:
      properties.inTable = byte !== 0
      break
    case sprms.rowEnd:
      properties.rowEnd = byte !== 0
      break
    case sprms.depth:
      properties.depth = operand.getInt32(0, true)
      break
    case sprms.innerRowEnd:
      properties.innerRowEnd = byte !== 0
      break
    case sprms.tableDefinition:
      defineRow(operand, properties)
      break
    case sprms.verticalMerge:
      if (operand.byteLength >= 2) properties.vertical[byte] = operand.getUint8(1)
      break
  }
}

function defineRow(operand: DataView, properties: ParagraphProperties): void {
  const count = operand.getUint8(0)
  if (1 + (count + 1) * 2 > operand.byteLength) return
  properties.edges = Array.from({ length: count + 1 }, (_, index) => operand.getInt16(1 + index * 2, true))
  const cells = 1 + (count + 1) * 2
  for (let index = 0; index < count; index += 1) {
    const at = cells + index * 20
    const flags = at + 2 <= operand.byteLength ? operand.getUint16(at, true) : 0
    properties.joined[index] = (flags & 3) === 1
    properties.vertical[index] = (flags >> 5) & 3
  }
}
