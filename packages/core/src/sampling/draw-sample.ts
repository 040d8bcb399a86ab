/** Numbers in [0, 1) that follow from a text, so that a draw can be repeated and checked (mulberry32 over FNV-1a). */
function numbersFrom(seed: string): () => number {
  let state = 2_166_136_261
  for (const character of seed) state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 16_777_619)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/**
 * Draws without putting back, each with a chance in proportion to its weight (Efraimidis and Spirakis 2006: the
 * largest of u^(1/w)). The same items, weights and seed give the same sample.
 *
 * @param items in an order that does not depend on who asks.
 */
export function drawSample<Item>(
  items: readonly Item[],
  weightOf: (item: Item) => number,
  size: number,
  seed: string,
): Item[] {
  const next = numbersFrom(seed)
  return items
    .map((item) => ({ item, key: next() ** (1 / Math.max(weightOf(item), Number.EPSILON)) }))
    .sort((one, other) => other.key - one.key)
    .slice(0, size)
    .map(({ item }) => item)
}
