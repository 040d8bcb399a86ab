import { largestFile, tooLarge } from '../formats/read-failures.ts'
import type { SheetRow } from '../formats/sheets/sheet-row.ts'
import { takeThread } from './reader-thread.ts'
import type { ReadLimits } from './start-worker.ts'
import type { Asked, RowsReply } from './worker-reply.ts'

/** Rows handed over at once. */
const batch = 250

/**
 * The rows of a workbook or CSV file, read in a thread of its own that is one batch ahead of whoever asks. Throws
 * what `sheetRows` throws, READ_LIMIT where a batch takes too long or too much memory.
 */
export async function* readRowsInWorker(
  bytes: Uint8Array,
  { ms = 60_000, memoryMb = 256, workerUrl }: ReadLimits = {},
): AsyncGenerator<SheetRow[]> {
  if (bytes.length > largestFile) throw tooLarge(bytes.length)
  const thread = takeThread(memoryMb, workerUrl)
  const ask = (asked: Asked): Promise<RowsReply> => {
    const answer = thread.ask<RowsReply>(asked, ms)
    // a fault is told when its turn comes, not while the rows before it are worked on
    answer.catch(() => undefined)
    return answer
  }
  let next = ask({ rowsOf: bytes, most: batch })
  try {
    for (;;) {
      const reply = await next
      // the thread reads on while these rows are worked on
      if (!reply.end) next = ask({ most: batch })
      if (reply.rows.length > 0) yield reply.rows
      if (reply.end) return
    }
  } finally {
    await next.catch(() => undefined)
    await thread.giveBack()
  }
}
