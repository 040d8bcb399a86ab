import { searchKeys } from '@wanwu/core'

/**
 * What a unit is searched by in SQL: parameter values for `unitMatchSql`. Folding leaves letters and digits alone,
 * so nothing in a pattern needs escaping.
 */
export function unitPattern(typed: string | undefined): string | null {
  const { text } = searchKeys(typed ?? '')
  return text === '' ? null : `%${text}%`
}

/** SQL condition on `unit`: found by name, alias, pinyin or initials; everything where nothing was typed. */
export function unitMatchSql(parameter: string): string {
  return `(${parameter}::text is null or unit.search_text like ${parameter}
    or unit.search_pinyin like ${parameter} or unit.search_initials like ${parameter})`
}
