/** Chunks of a PNG that say how it looks; all others (texts, times, places) are left out. */
const pngKept = new Set([
  'IHDR',
  'PLTE',
  'IDAT',
  'IEND',
  'tRNS',
  'gAMA',
  'cHRM',
  'sRGB',
  'iCCP',
  'sBIT',
  'bKGD',
  'pHYs',
])

const startsWith = (bytes: Uint8Array, at: number, text: string) =>
  [...text].every((letter, index) => bytes[at + index] === letter.charCodeAt(0))

function join(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    joined.set(part, at)
    at += part.length
  }
  return joined
}

function stripPng(bytes: Uint8Array): Uint8Array<ArrayBuffer> | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const parts = [bytes.subarray(0, 8)]
  for (let at = 8; at + 12 <= bytes.length; ) {
    const end = at + 12 + view.getUint32(at)
    if (end > bytes.length) return null
    const kind = String.fromCharCode(...bytes.subarray(at + 4, at + 8))
    if (pngKept.has(kind)) parts.push(bytes.subarray(at, end))
    if (kind === 'IEND') return join(parts)
    at = end
  }
  return null
}

/** Which way up a photo is held, from its Exif; 1 where it does not say. */
function orientationOf(segment: Uint8Array): number {
  const view = new DataView(segment.buffer, segment.byteOffset, segment.byteLength)
  const start = 10
  if (!startsWith(segment, 4, 'Exif\0\0') || segment.length < start + 14) return 1
  const little = startsWith(segment, start, 'II')
  const first = start + view.getUint32(start + 4, little)
  if (first + 2 > segment.length) return 1
  const count = view.getUint16(first, little)
  for (let index = 0; index < count; index += 1) {
    const entry = first + 2 + index * 12
    if (entry + 12 > segment.length) return 1
    if (view.getUint16(entry, little) === 0x0112) return view.getUint16(entry + 8, little)
  }
  return 1
}

/** An Exif segment that says nothing but which way up. */
function uprightSegment(orientation: number): Uint8Array {
  const tail = [0, 0, 0, 0, 0, 0]
  const head = [0xff, 0xe1, 0, 34, 0x45, 0x78, 0x69, 0x66, 0, 0, 0x4d, 0x4d, 0, 42, 0, 0, 0, 8]
  return Uint8Array.from([...head, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, ...tail])
}

/** Where the entropy-coded data of a scan ends: at the next marker that is neither stuffing nor a restart. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = from; at + 1 < bytes.length; at += 1) {
    const next = bytes[at + 1] ?? 0
    if (bytes[at] === 0xff && next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at
  }
  return bytes.length
}

function stripJpeg(bytes: Uint8Array): Uint8Array<ArrayBuffer> | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const parts = [bytes.subarray(0, 2)]
  let orientation = 1
  let scans = 0
  for (let at = 2; at + 2 <= bytes.length; ) {
    if (bytes[at] !== 0xff) return null
    const marker = bytes[at + 1] ?? 0
    if (marker === 0xff) {
      at += 1
      continue
    }
    if (marker === 0xd9) {
      if (scans === 0) return null
      if (orientation > 1 && orientation <= 8) parts.splice(1, 0, uprightSegment(orientation))
      return join([...parts, bytes.subarray(at, at + 2)])
    }
    if (at + 4 > bytes.length) return null
    const end = at + 2 + view.getUint16(at + 2)
    if (end > bytes.length) return null
    const segment = bytes.subarray(at, end)
    if (marker === 0xe1) orientation = Math.max(orientation, orientationOf(segment))
    const told = (marker >= 0xe0 && marker <= 0xef) || marker === 0xfe
    // JFIF, colour profile and Adobe's note of the colours say how it looks
    const looks =
      marker === 0xe0 || marker === 0xee || (marker === 0xe2 && startsWith(segment, 4, 'ICC_PROFILE'))
    if (!told || looks) parts.push(segment)
    at = end
    if (marker === 0xda) {
      scans += 1
      const next = endOfScan(bytes, at)
      parts.push(bytes.subarray(at, next))
      at = next
    }
  }
  return null
}

/**
 * A JPEG or PNG picture without what it tells of its maker: place, time, device, owner, preview, texts, and whatever
 * hangs behind its end. Which way up it is held stays.
 *
 * @returns null where the bytes are no whole picture of the kind
 */
export function stripMetadata(bytes: Uint8Array, kind: 'jpeg' | 'png'): Uint8Array<ArrayBuffer> | null {
  return kind === 'png' ? stripPng(bytes) : stripJpeg(bytes)
}
