import { unknownEncoding, unsupportedFormat } from '../read-failures.ts'

/**
 * Text of unknown encoding: a byte order mark decides, then strict UTF-8, then strict GB18030.
 * Throws UNSUPPORTED_FORMAT for binary data, UNKNOWN_ENCODING for text in another encoding.
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decode(bytes, 'utf-16le')
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decode(bytes, 'utf-16be')
  if (looksBinary(bytes)) throw unsupportedFormat()
  const utf8 = tryDecode(bytes, 'utf-8')
  if (utf8 !== null) return utf8
  const gb = tryDecode(bytes, 'gb18030')
  if (gb !== null && isPlausibleChinese(bytes)) return gb
  throw unknownEncoding()
}

function decode(bytes: Uint8Array, encoding: string): string {
  const text = tryDecode(bytes, encoding)
  if (text === null) throw unknownEncoding()
  if (looksBinary(new TextEncoder().encode(text))) throw unsupportedFormat()
  return text
}

function tryDecode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** Control characters do not occur in text; a few strays of a bad conversion are forgiven. */
function looksBinary(bytes: Uint8Array): boolean {
  let controls = 0
  for (const byte of bytes) {
    if (byte === 0) return true
    if (byte < 32 && (byte < 9 || byte > 13) && byte !== 0x1a) controls += 1
  }
  return controls > 4 + bytes.length / 2000
}

/**
 * Nearly any byte sequence is legal GB18030. Chinese text lives in the level-1 characters of GB2312 (lead byte
 * B0–D7, ordered by use); Big5, Shift-JIS and Latin text read as GB18030 mostly fall elsewhere.
 */
function isPlausibleChinese(bytes: Uint8Array): boolean {
  let characters = 0
  let common = 0
  for (let at = 0; at < bytes.length; at += 1) {
    const lead = bytes[at] ?? 0
    if (lead < 0x81) continue
    const trail = bytes[at + 1] ?? 0
    at += trail >= 0x30 && trail <= 0x39 ? 3 : 1
    if (lead >= 0xa1 && lead <= 0xa9) continue
    characters += 1
    if (lead >= 0xb0 && lead <= 0xd7 && trail >= 0xa1) common += 1
  }
  return characters === 0 || common / characters > 0.7
}
