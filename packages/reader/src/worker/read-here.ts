import { parentPort } from 'node:worker_threads'
import { AppError } from '@wanwu/contract'
import type { SheetRow } from '../formats/sheets/sheet-row.ts'
import { sheetRows } from '../formats/sheets/sheet-rows.ts'
import { readDocument } from '../index.ts'
import type { Asked, ReadingReply, RowsReply, WorkerFault } from './worker-reply.ts'

function toFault(error: unknown): WorkerFault {
  if (!(error instanceof AppError))
    return { fault: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  const { code, detail, next, data } = error
  return { failure: { code, message: detail, next, data } }
}

let underWay: Iterator<SheetRow> | null = null

/** The next rows of the file under way, at most so many; read on only when they are asked for. */
function nextRows(most: number): RowsReply {
  const rows: SheetRow[] = []
  while (underWay && rows.length < most) {
    const { done, value } = underWay.next()
    if (done) return { rows, end: true }
    rows.push(value)
  }
  return { rows, end: false }
}

/** The thread's only work: one answer to each message. */
async function answer(asked: Asked): Promise<ReadingReply | RowsReply | WorkerFault> {
  try {
    if ('document' in asked) return { reading: await readDocument(asked.document, asked.options) }
    if ('rowsOf' in asked) underWay = sheetRows(asked.rowsOf)[Symbol.iterator]()
    return nextRows(asked.most)
  } catch (error) {
    return toFault(error)
  }
}

parentPort?.on('message', async (asked: Asked) => parentPort?.postMessage(await answer(asked)))
