import { parentPort, workerData } from 'node:worker_threads'
import { AppError, type ReadOptions } from '@wanwu/contract'
import type { SheetRow } from '../formats/sheets/sheet-row.ts'
import { sheetRows } from '../formats/sheets/sheet-rows.ts'
import { readDocument } from '../index.ts'
import type { RowsAsked, RowsReply, WorkerFault, WorkerReply } from './worker-reply.ts'

const given: { bytes: Uint8Array; options?: ReadOptions } | null = workerData

function toFault(error: unknown): WorkerFault {
  if (!(error instanceof AppError))
    return { fault: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  const { code, detail, next, data } = error
  return { failure: { code, message: detail, next, data } }
}

/** The thread's only work: read what it was given, answer once, end. */
async function answer(bytes: Uint8Array, options: ReadOptions | undefined): Promise<WorkerReply> {
  try {
    return { reading: await readDocument(bytes, options) }
  } catch (error) {
    return toFault(error)
  }
}

let reading: Iterator<SheetRow> | null = null

/** The next rows, at most `most`, of the file under way or of a new one; read on only when they are asked for. */
function nextRows({ bytes, most }: RowsAsked): RowsReply {
  try {
    if (bytes) reading = sheetRows(bytes)[Symbol.iterator]()
    const next: SheetRow[] = []
    while (reading && next.length < most) {
      const { done, value } = reading.next()
      if (done) return { rows: next, end: true }
      next.push(value)
    }
    return { rows: next, end: false }
  } catch (error) {
    return toFault(error)
  }
}

if (given) parentPort?.postMessage(await answer(given.bytes, given.options))
else parentPort?.on('message', (asked: RowsAsked) => parentPort?.postMessage(nextRows(asked)))
