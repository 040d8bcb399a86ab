import type { Bilingual, ErrorCode, Reading } from '@wanwu/contract'

/** What the worker sends back, once: the reading, why it could not be read, or a fault of the reader. */
export type WorkerReply =
  | { reading: Reading }
  | {
      failure: {
        code: ErrorCode
        message: Bilingual
        next: Bilingual | undefined
        data: Record<string, unknown>
      }
    }
  | { fault: string }
