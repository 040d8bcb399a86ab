import type { Bilingual, ErrorCode, Reading } from '@wanwu/contract'
import type { SheetRow } from '../formats/sheets/sheet-row.ts'

/** Why something could not be read, or a fault of the reader. */
export type WorkerFault =
  | {
      failure: {
        code: ErrorCode
        message: Bilingual
        next: Bilingual | undefined
        data: Record<string, unknown>
      }
    }
  | { fault: string }

/** What the worker sends back for a document, once: the reading, or why there is none. */
export type WorkerReply = { reading: Reading } | WorkerFault

/** What a worker of rows is asked for: the next of its file, or the first of another one. */
export interface RowsAsked {
  bytes?: Uint8Array
  most: number
}

/** What the worker sends back each time rows are asked for. */
export type RowsReply = { rows: SheetRow[]; end: boolean } | WorkerFault
