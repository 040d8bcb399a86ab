/** Half width, lower case, no spaces or joining marks: how both sides of a search are compared. */
export function foldSearch(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s·・'’\-—]/g, '')
}

/**
 * Whether what was typed fits one of a thing's keys: its names, aliases, full pinyin and initials, which
 * come with the thing. 林草, lincao and lc all find 市林草局. An empty query fits everything.
 */
export function matchSearch(query: string, keys: readonly string[]): boolean {
  const wanted = foldSearch(query)
  return wanted === '' || keys.some((key) => foldSearch(key).includes(wanted))
}

/** Sorts hits: a key that equals the query first, then one that begins with it, then the rest, stable. */
export function rankSearch<T>(
  query: string,
  things: readonly T[],
  keysOf: (thing: T) => readonly string[],
): T[] {
  const wanted = foldSearch(query)
  if (wanted === '') return [...things]
  const score = (thing: T) => {
    const keys = keysOf(thing).map(foldSearch)
    if (keys.some((key) => key === wanted)) return 0
    if (keys.some((key) => key.startsWith(wanted))) return 1
    return keys.some((key) => key.includes(wanted)) ? 2 : 3
  }
  return things
    .map((thing) => ({ thing, score: score(thing) }))
    .filter((entry) => entry.score < 3)
    .sort((a, b) => a.score - b.score)
    .map((entry) => entry.thing)
}
