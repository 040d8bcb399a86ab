import { archiveBomb, damaged, encrypted } from '../read-failures.ts'
import { inflateCounted } from './inflate-counted.ts'
import { type ArchiveEntry, listEntries } from './list-entries.ts'

/** What an archive may hold, in entries and bytes. */
export interface ArchiveLimits {
  entries: number
  /** inflated bytes of one entry */
  entry: number
  /** inflated bytes of everything that is read */
  total: number
  /** inflated bytes per packed byte, once an entry is over a megabyte */
  ratio: number
}

/** Generous for documents: a plan with its tables unpacks to some megabytes. */
export const archiveLimits: ArchiveLimits = { entries: 5000, entry: 128 << 20, total: 256 << 20, ratio: 250 }

/** An opened zip archive; nothing is unpacked before it is asked for. */
export interface Archive {
  names: string[]
  has(name: string): boolean
  /** The bytes of an entry, or null where there is none of that name. */
  read(name: string): Uint8Array | null
  /** The text of an XML entry, in UTF-8 or UTF-16; null where there is none of that name. */
  readText(name: string): string | null
}

/**
 * Opens a zip archive. Sizes are never believed: bytes are counted while they are inflated. Throws ARCHIVE_BOMB,
 * ENCRYPTED, DAMAGED.
 */
export function openArchive(bytes: Uint8Array, limits: ArchiveLimits = archiveLimits): Archive {
  const entries = new Map<string, ArchiveEntry>()
  for (const entry of listEntries(bytes, limits.entries)) entries.set(normalise(entry.name), entry)
  let total = 0
  const read = (name: string): Uint8Array | null => {
    const entry = entries.get(normalise(name))
    if (!entry) return null
    if (entry.encrypted) throw encrypted()
    const packed = bytes.subarray(entry.start, entry.start + entry.packedSize)
    if (packed.length < entry.packedSize) throw damaged()
    if (entry.method !== 0 && entry.method !== 8) throw damaged()
    const data = entry.method === 0 ? packed : inflateCounted(packed, limits)
    total += data.length
    if (total > limits.total) throw archiveBomb('total')
    return data
  }
  return {
    names: [...entries.keys()],
    has: (name) => entries.has(normalise(name)),
    read,
    readText: (name) => {
      const data = read(name)
      return data === null ? null : decodeXml(data)
    },
  }
}

function normalise(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase()
}

function decodeXml(data: Uint8Array): string {
  const wide =
    data[0] === 0xff && data[1] === 0xfe
      ? 'utf-16le'
      : data[0] === 0xfe && data[1] === 0xff
        ? 'utf-16be'
        : null
  const declared = /encoding=["']([\w-]+)["']/.exec(
    new TextDecoder('latin1').decode(data.subarray(0, 100)),
  )?.[1]
  const encoding = wide ?? (/^gb/i.test(declared ?? '') ? 'gb18030' : 'utf-8')
  return new TextDecoder(encoding).decode(data)
}
