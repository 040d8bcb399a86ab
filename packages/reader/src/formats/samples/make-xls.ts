import { utils, write } from '@e965/xlsx'

/** A workbook of Excel 97-2003 with one sheet; `merges` are ranges such as `A1:C1`. */
export function makeXls(rows: readonly (readonly unknown[])[], merges: readonly string[] = []): Uint8Array {
  const sheet = utils.aoa_to_sheet(rows.map((row) => [...row]))
  sheet['!merges'] = merges.map((range) => utils.decode_range(range))
  const book = utils.book_new()
  utils.book_append_sheet(book, sheet, '台账')
  return new Uint8Array(write(book, { type: 'array', bookType: 'biff8' }))
}
