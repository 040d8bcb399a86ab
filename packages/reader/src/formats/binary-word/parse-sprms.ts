/** One property modifier: its code and its operand. */
export interface Sprm {
  code: number
  operand: DataView
}

/** Codes of the modifiers that the reader uses (MS-DOC 2.6). */
export const sprms = {
  deleted: 0x0800,
  bold: 0x0835,
  hidden: 0x083c,
  size: 0x4a43,
  justify80: 0x2403,
  justify: 0x2461,
  inTable: 0x2416,
  rowEnd: 0x2417,
  innerCell: 0x244b,
  innerRowEnd: 0x244c,
  depth: 0x6649,
  level: 0x260a,
  list: 0x460b,
  outline: 0x2640,
  huge: 0x6646,
  tableDefinition: 0xd608,
  tabs: 0xc615,
  verticalMerge: 0xd62b,
} as const

const sizes = [1, 1, 2, 4, 2, 2, 0, 3]

/** Splits a list of modifiers; stops quietly where it is cut off. */
export function parseSprms(bytes: DataView): Sprm[] {
  const found: Sprm[] = []
  let at = 0
  while (at + 2 < bytes.byteLength) {
    const code = bytes.getUint16(at, true)
    at += 2
    let length = sizes[code >> 13] ?? 1
    if (code >> 13 === 6) {
      if (code === sprms.tableDefinition) {
        if (at + 2 > bytes.byteLength) break
        length = bytes.getUint16(at, true) - 1
        at += 2
      } else {
        length = bytes.getUint8(at)
        at += 1
        if (code === sprms.tabs && length === 255) length = lengthOfTabs(bytes, at)
      }
    }
    if (length < 0 || at + length > bytes.byteLength) break
    found.push({ code, operand: new DataView(bytes.buffer, bytes.byteOffset + at, length) })
    at += length
  }
  return found
}

/** A change of more tab stops than fit one byte of length counts them instead. */
function lengthOfTabs(bytes: DataView, at: number): number {
  if (at >= bytes.byteLength) return 0
  const removed = bytes.getUint8(at)
  const added = at + 1 + removed * 4 < bytes.byteLength ? bytes.getUint8(at + 1 + removed * 4) : 0
  return 2 + removed * 4 + added * 3
}
