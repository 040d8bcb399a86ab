import type { Reading, ReadOptions } from '@wanwu/contract'
import { largestFile, tooLarge } from '../formats/read-failures.ts'
import { takeThread } from './reader-thread.ts'
import type { ReadLimits } from './start-worker.ts'
import type { ReadingReply } from './worker-reply.ts'

export type { SheetRow } from '../formats/sheets/sheet-row.ts'
export { readRowsInWorker } from './read-rows-in-worker.ts'
export type { ReadLimits } from './start-worker.ts'

/**
 * Reads a document in a thread of its own and ends it when it takes too long or too much memory. Throws what
 * `readDocument` throws, READ_LIMIT for a runaway, INTERNAL for a fault of the reader itself.
 */
export async function readInWorker(
  bytes: Uint8Array,
  options?: ReadOptions,
  { ms = 60_000, memoryMb = 1024, workerUrl }: ReadLimits = {},
): Promise<Reading> {
  if (bytes.length > largestFile) throw tooLarge(bytes.length)
  const thread = takeThread(memoryMb, workerUrl)
  try {
    const { reading } = await thread.ask<ReadingReply>({ document: bytes, options }, ms)
    return reading
  } finally {
    await thread.giveBack()
  }
}
