import type { Bilingual, ErrorCode, Reading, ReadOptions } from '@wanwu/contract'
import type { SheetRow } from '../formats/sheets/sheet-row.ts'

/** What a thread is asked for: a document read, the first rows of a file, or the next of the one under way. */
export type Asked =
  | { document: Uint8Array; options: ReadOptions | undefined }
  | { rowsOf: Uint8Array; most: number }
  | { most: number }

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

/** What the thread sends back for a document. */
export interface ReadingReply {
  reading: Reading
}

/** What the thread sends back each time rows are asked for. */
export interface RowsReply {
  rows: SheetRow[]
  /** whether these were the last */
  end: boolean
}
