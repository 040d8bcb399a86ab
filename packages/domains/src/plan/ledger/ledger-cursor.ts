import { AppError } from '@wanwu/contract'
import { z } from 'zod'

/** Where a page of the ledger ended: the sort key of its last row. */
const LedgerCursor = z.tuple([z.iso.date().nullable(), z.uuid(), z.int32(), z.uuid()])
export type LedgerCursor = z.infer<typeof LedgerCursor>

/** A cursor as it travels: opaque to the caller. */
export function writeCursor(cursor: LedgerCursor): string {
  return Buffer.from(JSON.stringify(cursor)).toString('base64url')
}

/** @throws AppError INVALID_INPUT for what was never handed out. */
export function readCursor(text: string): LedgerCursor {
  try {
    return LedgerCursor.parse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8')))
  } catch (cause) {
    throw new AppError('INVALID_INPUT', {
      message: { zh: '翻页的位置（cursor）不对。', en: 'The cursor is malformed.' },
      next: { zh: '请从第一页重新翻起。', en: 'Start again from the first page.' },
      data: { field: 'cursor' },
      cause,
    })
  }
}
