import { archiveBomb, damaged } from '../read-failures.ts'

/** An entry of a zip archive: where its packed bytes are. */
export interface ArchiveEntry {
  name: string
  method: number
  encrypted: boolean
  packedSize: number
  start: number
}

const endMark = 0x06054b50
const entryMark = 0x02014b50
const localMark = 0x04034b50

/** Reads the central directory of a zip archive. Throws DAMAGED, or ARCHIVE_BOMB for too many entries. */
export function listEntries(bytes: Uint8Array, mostEntries: number): ArchiveEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  const count = view.getUint16(end + 10, true)
  if (count > mostEntries) throw archiveBomb('entries')
  const entries: ArchiveEntry[] = []
  let at = view.getUint32(end + 16, true)
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== entryMark) throw damaged()
    const nameLength = view.getUint16(at + 28, true)
    const flags = view.getUint16(at + 8, true)
    const name = new TextDecoder(flags & 0x800 ? 'utf-8' : 'gb18030').decode(
      bytes.subarray(at + 46, at + 46 + nameLength),
    )
    const local = view.getUint32(at + 42, true)
    entries.push({
      name,
      method: view.getUint16(at + 10, true),
      encrypted: (flags & 1) === 1,
      packedSize: view.getUint32(at + 20, true),
      start: findData(view, local),
    })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff)
  for (let at = view.byteLength - 22; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === endMark) return at
  }
  throw damaged()
}

function findData(view: DataView, local: number): number {
  if (local + 30 > view.byteLength || view.getUint32(local, true) !== localMark) throw damaged()
  return local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
}
