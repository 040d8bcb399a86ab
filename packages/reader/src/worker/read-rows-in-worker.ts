import { largestFile, tooLarge } from '../formats/read-failures.ts'
import type { SheetRow } from '../formats/sheets/sheet-row.ts'
import { takeThread } from './reader-thread.ts'
import type { ReadLimits } from './start-worker.ts'
import type { RowsReply } from './worker-reply.ts'

/** Rows handed over at once. */
const batch = 250

/**
 * The rows of a workbook or CSV file, read in a thread of its own that reads on only when more is asked for. Throws
 * what `sheetRows` throws, READ_LIMIT where a batch takes too long or too much memory.
 */
export async function* readRowsInWorker(
  bytes: Uint8Array,
  { ms = 60_000, memoryMb = 256, workerUrl }: ReadLimits = {},
): AsyncGenerator<SheetRow[]> {
  if (bytes.length > largestFile) throw tooLarge(bytes.length)
  const thread = takeThread(memoryMb, workerUrl)
  try {
    let reply = await thread.ask<RowsReply>({ rowsOf: bytes, most: batch }, ms)
    while (!reply.end) {
      if (reply.rows.length > 0) yield reply.rows
      reply = await thread.ask<RowsReply>({ most: batch }, ms)
    }
    if (reply.rows.length > 0) yield reply.rows
  } finally {
    await thread.giveBack()
  }
}
