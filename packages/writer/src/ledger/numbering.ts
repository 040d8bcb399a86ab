const leadingNumber =
  /^\s*(?:第[一二三四五六七八九十百零〇\d]+[章节条编]|[（(][一二三四五六七八九十百零〇\d]+[）)]|[一二三四五六七八九十百零〇]+[、.．]|\d+(?:\.\d+)*[、.．](?!\d)|\d+(?:\.\d+)+\s|[①-⑳])\s*/u

/** The heading without the number it begins with: `一、健全制度` → `健全制度`. */
export function withoutNumber(heading: string): string {
  return heading
    .replace(leadingNumber, '')
    .replace(/[。.]$/u, '')
    .trim()
}

/**
 * A printed number with the mark that official texts close it with: `1` → `1. `, `一` → `一、`,
 * `（一）` and `①` stay as they are. Empty stays empty.
 */
export function closeNumber(no: string): string {
  if (no === '') return ''
  if (/[）)]$/u.test(no) || /^[①-⑳]$/u.test(no) || /^第.+[章节条编]$/u.test(no)) return no
  if (/^[一二三四五六七八九十百零〇]+$/u.test(no)) return `${no}、`
  return `${no}. `
}

/** Number and text in one line, as a clause is printed. */
export function numbered(no: string, text: string): string {
  return closeNumber(no) + text
}
