import { encodeGbk } from './encode-gbk.ts'
import type { ShapeRow } from './shape-row.ts'

/** dBASE III: 10 bytes of a name, 254 of a text. */
const mostName = 10
const mostText = 254

interface DbfField {
  name: Uint8Array
  kind: 'C' | 'N' | 'L'
  size: number
  decimals: number
}

/** Names of at most ten bytes, told apart by a figure at the end where the cut made them the same. */
function shortNames(columns: readonly string[]): Uint8Array[] {
  const taken = new Set<string>()
  return columns.map((column) => {
    for (let no = 1; ; no += 1) {
      const end = no === 1 ? '' : `${no}`
      const { bytes } = encodeGbk(column.replace(/\s/g, ''), mostName - end.length)
      const name = Uint8Array.from([...bytes, ...new TextEncoder().encode(end)])
      const key = name.join()
      if (taken.has(key)) continue
      taken.add(key)
      return name
    }
  })
}

const decimalsOf = (value: number) => (/\.(\d+)$/.exec(String(value))?.[1] ?? '').length

function fieldOf(name: Uint8Array, values: readonly ShapeRow['cells'][number][]): DbfField {
  const given = values.filter((value) => value !== null && value !== '')
  if (given.length > 0 && given.every((value) => typeof value === 'boolean'))
    return { name, kind: 'L', size: 1, decimals: 0 }
  const plain = (value: unknown): value is number =>
    typeof value === 'number' && Math.abs(value) < 1e15 && !String(value).includes('e')
  if (given.length > 0 && given.every(plain)) {
    const decimals = Math.min(10, Math.max(...given.map(decimalsOf)))
    const size = Math.max(...given.map((value) => value.toFixed(decimals).length))
    return { name, kind: 'N', size, decimals }
  }
  const size = Math.max(1, ...given.map((value) => encodeGbk(String(value), mostText).bytes.length))
  return { name, kind: 'C', size, decimals: 0 }
}

function cellOf(field: DbfField, value: ShapeRow['cells'][number]): { bytes: Uint8Array; cut: boolean } {
  if (value === null || value === '') return { bytes: new Uint8Array(), cut: false }
  if (field.kind === 'L') return encodeGbk(value === true ? 'T' : 'F')
  if (field.kind === 'N') return encodeGbk(Number(value).toFixed(field.decimals).padStart(field.size))
  return encodeGbk(String(value), field.size)
}

/**
 * An attribute table (.dbf, dBASE III) in GBK. Texts are cut at 254 bytes, names at 10.
 *
 * @returns how many cells were cut
 */
export function writeDbf(
  columns: readonly string[],
  rows: readonly ShapeRow[],
): { bytes: Uint8Array; cut: number } {
  const fields = shortNames(columns).map((name, at) =>
    fieldOf(
      name,
      rows.map(({ cells }) => cells[at] ?? null),
    ),
  )
  const rowSize = 1 + fields.reduce((sum, { size }) => sum + size, 0)
  const headSize = 33 + fields.length * 32
  const bytes = new Uint8Array(headSize + rows.length * rowSize + 1).fill(0x20, headSize)
  const view = new DataView(bytes.buffer)
  bytes[0] = 3
  view.setUint32(4, rows.length, true)
  view.setUint16(8, headSize, true)
  view.setUint16(10, rowSize, true)
  for (const [index, { name, kind, size, decimals }] of fields.entries()) {
    bytes.set(name, 32 + index * 32)
    bytes.set([kind.charCodeAt(0)], 43 + index * 32)
    bytes.set([size, decimals], 48 + index * 32)
  }
  bytes[headSize - 1] = 0x0d
  bytes[bytes.length - 1] = 0x1a
  let cuts = 0
  for (const [index, { cells }] of rows.entries()) {
    let at = headSize + index * rowSize + 1
    for (const [column, field] of fields.entries()) {
      const cell = cellOf(field, cells[column] ?? null)
      if (cell.cut) cuts += 1
      bytes.set(cell.bytes, at)
      at += field.size
    }
  }
  return { bytes, cut: cuts }
}
