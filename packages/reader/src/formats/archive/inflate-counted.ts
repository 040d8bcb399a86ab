import { inflateRawSync } from 'node:zlib'
import { archiveBomb, damaged } from '../read-failures.ts'

const alwaysAllowed = 1 << 20

/**
 * Inflates raw deflate data and stops with ARCHIVE_BOMB as soon as more comes out than one entry may hold, or than
 * the ratio to its packed size allows. Throws DAMAGED for data that is not deflate or ends too early.
 */
export function inflateCounted(packed: Uint8Array, limits: { entry: number; ratio: number }): Uint8Array {
  const most = Math.min(limits.entry, Math.max(alwaysAllowed, packed.length * limits.ratio))
  try {
    return inflateRawSync(packed, { maxOutputLength: most })
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : ''
    if (code === 'ERR_BUFFER_TOO_LARGE') throw archiveBomb(most === limits.entry ? 'entry' : 'ratio')
    throw damaged(error)
  }
}
