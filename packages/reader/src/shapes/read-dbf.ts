import type { PlainValue } from './feature-rows.ts'
import { refuseFile } from './refuse-file.ts'

const damaged = () =>
  refuseFile(
    { zh: '属性表（.dbf）不完整或已损坏。', en: 'The table of attributes (.dbf) is damaged.' },
    { zh: '请重新导出Shapefile。', en: 'Export the shapefile again.' },
    'DAMAGED',
  )

/** The encoding of the texts: what .cpg says, else UTF-8 where all of it is, else GBK, as Chinese programs write it. */
function decoderOf(bytes: Uint8Array, cpg: string | null): TextDecoder {
  if (cpg && /utf-?8|65001/i.test(cpg)) return new TextDecoder('utf-8')
  if (cpg && /gb|936|54936/i.test(cpg)) return new TextDecoder('gb18030')
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return new TextDecoder('utf-8')
  } catch {
    return new TextDecoder('gb18030')
  }
}

function plainValue(text: string, kind: string): PlainValue {
  const value = text.trim()
  if (value === '' || /^\*+$/.test(value)) return null
  if (kind === 'N' || kind === 'F') return Number.isFinite(Number(value)) ? Number(value) : value
  if (kind === 'L') return /^[YyTt]$/.test(value) ? true : /^[NnFf]$/.test(value) ? false : null
  if (kind === 'D') return value.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3')
  return value
}

/** A dBASE table: its columns and rows; null for a row that is struck out. @throws AppError DAMAGED */
export function readDbf(
  bytes: Uint8Array,
  cpg: string | null,
): { columns: string[]; rows: (PlainValue[] | null)[] } {
  if (bytes.length < 33) throw damaged()
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const count = view.getUint32(4, true)
  const headSize = view.getUint16(8, true)
  const rowSize = view.getUint16(10, true)
  if (headSize < 33 || rowSize < 1 || headSize + (count - 1) * rowSize > bytes.length) throw damaged()
  const decoder = decoderOf(bytes.subarray(32), cpg)
  const fields: { name: string; kind: string; size: number }[] = []
  for (let at = 32; at + 32 <= headSize && bytes[at] !== 0x0d; at += 32) {
    const nameBytes = bytes.subarray(at, at + 11)
    const end = nameBytes.indexOf(0)
    fields.push({
      name: decoder.decode(end < 0 ? nameBytes : nameBytes.subarray(0, end)).trim(),
      kind: String.fromCharCode(bytes[at + 11] ?? 67),
      size: bytes[at + 16] ?? 0,
    })
  }
  const rows = Array.from({ length: count }, (_, index) => {
    const start = headSize + index * rowSize
    if (bytes[start] === 0x2a) return null
    let at = start + 1
    return fields.map(({ kind, size }) => {
      const text = decoder.decode(bytes.subarray(at, at + size))
      at += size
      return plainValue(text.replaceAll('\0', ' '), kind)
    })
  })
  return { columns: fields.map(({ name }) => name), rows }
}
