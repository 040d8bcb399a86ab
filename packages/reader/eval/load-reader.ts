import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Reading } from '@wanwu/contract'

/** Reads one file: bytes in, reading out. */
export type ReadBytes = (bytes: Uint8Array) => Promise<Reading>

/** The reader's `readDocument`; throws with a clear word where the reader cannot be loaded. */
export async function loadReader(): Promise<ReadBytes> {
  const path = join(import.meta.dirname, '../src/index.ts')
  if (!existsSync(path)) throw new Error(`the reader is not there yet: ${path}`)
  const module: { readDocument?: (bytes: Uint8Array) => Promise<Reading> | Reading } = await import(
    pathToFileURL(path).href
  )
  const { readDocument } = module
  if (!readDocument) throw new Error('packages/reader/src/index.ts does not export readDocument')
  return async (bytes) => readDocument(bytes)
}
