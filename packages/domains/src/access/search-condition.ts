import { searchKeys } from '@wanwu/core'
import { or, type SQL, type SQLWrapper, sql } from 'drizzle-orm'

/** The columns a thing can be found by; the application fills them. */
export interface SearchColumns {
  searchText: SQLWrapper
  searchPinyin: SQLWrapper
  searchInitials: SQLWrapper
}

/** The search columns of a thing with these names. Names stand apart, so that no match spans two. */
export function searchValues(names: readonly string[]) {
  const keys = names.map((name) => searchKeys(name))
  return {
    searchText: keys.map((key) => key.text).join(' '),
    searchPinyin: keys.map((key) => key.pinyin).join(' '),
    searchInitials: keys.map((key) => key.initials).join(' '),
    sortKey: keys[0]?.pinyin ?? '',
  }
}

/** SQL condition: found by what was typed, in Chinese, pinyin or initials. Undefined when nothing was typed. */
export function searchCondition(typed: string | undefined, columns: SearchColumns): SQL | undefined {
  const keys = searchKeys(typed ?? '')
  if (keys.text === '') return undefined
  // folding leaves letters and digits alone, so nothing in a pattern needs escaping
  const contains = (column: SQLWrapper, part: string) => sql`${column} like ${`%${part}%`}`
  if (/\p{Script=Han}/u.test(keys.text)) return contains(columns.searchText, keys.text)
  return or(
    contains(columns.searchText, keys.text),
    contains(columns.searchPinyin, keys.text),
    contains(columns.searchInitials, keys.text),
  )
}
