import { AppError } from '@wanwu/contract'
import { type SQL, type SQLWrapper, sql } from 'drizzle-orm'

/** A place in a list ordered by a text and an id. */
export type Place = readonly [key: string, id: string]

/** The cursor that begins after a row. */
export function cursorAfter(place: Place): string {
  return Buffer.from(JSON.stringify(place)).toString('base64url')
}

/** Reads a cursor. @throws AppError INVALID_INPUT when it is none of ours. */
export function readCursor(cursor: string): Place {
  try {
    const place: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    if (Array.isArray(place) && typeof place[0] === 'string' && typeof place[1] === 'string') {
      return [place[0], place[1]]
    }
  } catch {
    // falls through to the error below: what does not parse is as foreign as what does not fit
  }
  throw new AppError('INVALID_INPUT', {
    message: { zh: '分页位置无效。', en: 'The cursor is none of ours.' },
    next: { zh: '请从第一页重新打开列表。', en: 'Open the list from its first page.' },
    data: { issues: [{ path: 'cursor', reason: 'CURSOR' }] },
  })
}

/** SQL condition: rows after the cursor, in ascending order of `key`, then `id`. */
export function afterCursor(
  cursor: string | undefined,
  key: SQLWrapper,
  id: SQLWrapper,
  direction: 'ascending' | 'descending' = 'ascending',
): SQL | undefined {
  if (cursor === undefined) return undefined
  const [keyValue, idValue] = readCursor(cursor)
  const operator = direction === 'ascending' ? sql`>` : sql`<`
  return sql`(${key}, ${id}) ${operator} (${keyValue}, ${idValue}::uuid)`
}

/** Cuts rows that were asked for with one more than the limit into a page. */
export function pageFrom<Row, Item>(
  rows: readonly Row[],
  limit: number,
  place: (row: Row) => Place,
  present: (row: Row) => Item,
): { items: Item[]; next: string | null } {
  const kept = rows.slice(0, limit)
  const last = kept.at(-1)
  return {
    items: kept.map(present),
    next: rows.length > limit && last !== undefined ? cursorAfter(place(last)) : null,
  }
}
