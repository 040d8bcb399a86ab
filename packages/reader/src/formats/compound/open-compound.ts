import { damaged } from '../read-failures.ts'

/** The streams of a compound file (MS-CFB), by name. */
export interface CompoundFile {
  names: string[]
  /** The bytes of a stream, or null where there is none of that name. */
  read(name: string): Uint8Array | null
}

const endOfChain = 0xfffffffe
const lastSector = 0xfffffffa

interface Entry {
  name: string
  start: number
  size: number
}

/** Opens a compound file: the container of .doc, .xls, .wps and .et. Throws DAMAGED for loops and missing parts. */
export function openCompound(bytes: Uint8Array): CompoundFile {
  if (bytes.length < 512) throw damaged()
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const shift = view.getUint16(30, true)
  if (shift !== 9 && shift !== 12) throw damaged()
  const sectorSize = 1 << shift
  const sector = (id: number): Uint8Array => {
    const at = (id + 1) * sectorSize
    if (id > lastSector || at >= bytes.length) throw damaged()
    return bytes.subarray(at, Math.min(at + sectorSize, bytes.length))
  }
  const fat = readFat(view, sector, sectorSize)
  const chain = (start: number, limit: number): Uint8Array => {
    const parts: Uint8Array[] = []
    let length = 0
    for (let id = start; id !== endOfChain && length < limit; id = fat[id] ?? endOfChain) {
      const part = sector(id)
      parts.push(part)
      length += part.length
      if (length > bytes.length + sectorSize) throw damaged()
    }
    return join(parts, Math.min(length, limit))
  }
  const entries = readDirectory(chain(view.getUint32(48, true), bytes.length))
  const root = entries[0]
  if (!root) throw damaged()
  const smallLimit = view.getUint32(56, true)
  const smallFat = words(chain(view.getUint32(60, true), bytes.length))
  const smallData = chain(root.start, root.size)
  const small = (entry: Entry): Uint8Array => {
    const data = new Uint8Array(entry.size)
    let length = 0
    for (let id = entry.start; id !== endOfChain && length < entry.size; id = smallFat[id] ?? endOfChain) {
      const part = smallData.subarray(id * 64, id * 64 + Math.min(64, entry.size - length))
      if (part.length === 0) throw damaged()
      data.set(part, length)
      length += part.length
    }
    if (length < entry.size) throw damaged()
    return data
  }
  const streams = new Map<string, Entry>()
  for (const entry of entries.slice(1)) if (!streams.has(entry.name)) streams.set(entry.name, entry)
  return {
    names: [...streams.keys()],
    read: (name) => {
      const entry = streams.get(name)
      if (!entry) return null
      if (entry.size > bytes.length) throw damaged()
      const data = entry.size < smallLimit ? small(entry) : chain(entry.start, entry.size)
      if (data.length < entry.size) throw damaged()
      return data
    },
  }
}

function readFat(view: DataView, sector: (id: number) => Uint8Array, sectorSize: number): Uint32Array {
  const ids: number[] = []
  const most = Math.ceil(view.byteLength / sectorSize)
  for (let at = 76; at < 512; at += 4) ids.push(view.getUint32(at, true))
  let more = view.getUint32(68, true)
  for (let count = 0; more <= lastSector && count < most; count += 1) {
    const list = words(sector(more))
    ids.push(...list.subarray(0, list.length - 1))
    more = list[list.length - 1] ?? endOfChain
  }
  const parts = ids.filter((id) => id <= lastSector).slice(0, most)
  return words(join(parts.map(sector), parts.length * sectorSize))
}

function readDirectory(data: Uint8Array): Entry[] {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength)
  const entries: Entry[] = []
  for (let at = 0; at + 128 <= data.length; at += 128) {
    const nameLength = Math.min(64, view.getUint16(at + 64, true))
    if (nameLength < 2 || data[at + 66] === 0) continue
    const name = new TextDecoder('utf-16le').decode(data.subarray(at, at + nameLength - 2))
    entries.push({ name, start: view.getUint32(at + 116, true), size: view.getUint32(at + 120, true) })
  }
  return entries
}

function words(data: Uint8Array): Uint32Array {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength)
  return Uint32Array.from({ length: data.length >> 2 }, (_, index) => view.getUint32(index * 4, true))
}

function join(parts: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    whole.set(part.subarray(0, Math.max(0, length - at)), Math.min(at, length))
    at += part.length
  }
  return whole
}
