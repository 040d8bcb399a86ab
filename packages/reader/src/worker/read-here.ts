import { parentPort, workerData } from 'node:worker_threads'
import { AppError, type ReadOptions } from '@wanwu/contract'
import { type SheetRow, sheetRows } from '../formats/sheets/sheet-rows.ts'
import { readDocument } from '../index.ts'
import type { RowsReply, WorkerFault, WorkerReply } from './worker-reply.ts'

const { bytes, options, rows }: { bytes: Uint8Array; options?: ReadOptions; rows?: number } = workerData

function toFault(error: unknown): WorkerFault {
  if (!(error instanceof AppError))
    return { fault: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  const { code, detail, next, data } = error
  return { failure: { code, message: detail, next, data } }
}

/** The thread's only work: read what it was given, answer once, end. */
async function answer(): Promise<WorkerReply> {
  try {
    return { reading: await readDocument(bytes, options) }
  } catch (error) {
    return toFault(error)
  }
}

let reading: Iterator<SheetRow> | null = null

/** The next rows, at most `most`; read on only when they are asked for. */
function nextRows(most: number): RowsReply {
  try {
    reading ??= sheetRows(bytes)[Symbol.iterator]()
    const next: SheetRow[] = []
    while (next.length < most) {
      const { done, value } = reading.next()
      if (done) return { rows: next, end: true }
      next.push(value)
    }
    return { rows: next, end: false }
  } catch (error) {
    return toFault(error)
  }
}

if (rows === undefined) parentPort?.postMessage(await answer())
else parentPort?.on('message', () => parentPort?.postMessage(nextRows(rows)))
