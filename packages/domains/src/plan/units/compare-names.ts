/**
 * Whether `short` is a usual abbreviation of `long`: it begins with the same character, its characters
 * stand in `long` in the same order, and it is at most three quarters as long (发改委 of 发展和改革委员会,
 * 住建局 of 住房和城乡建设局). The last character must be in the last word of `long`.
 */
export function isAbbreviationOf(short: string, long: string): boolean {
  if (short.length < 3 || short.length > long.length * 0.75 || short[0] !== long[0]) return false
  let at = 0
  for (const character of short) {
    at = long.indexOf(character, at) + 1
    if (at === 0) return false
  }
  return long.length - at <= 2
}

/** Whether two names of at least four characters differ by one character put in, left out or replaced. */
export function isOneSlipFrom(left: string, right: string): boolean {
  if (Math.min(left.length, right.length) < 4 || Math.abs(left.length - right.length) > 1) return false
  let start = 0
  while (start < left.length && left[start] === right[start]) start++
  let end = 0
  const shorter = Math.min(left.length, right.length)
  while (end < shorter - start && left[left.length - 1 - end] === right[right.length - 1 - end]) end++
  return Math.max(left.length, right.length) - start - end === 1
}
