import type { Reading } from '@wanwu/contract'

/** How long a reading is kept for the confirmation, in milliseconds. */
const shelfLife = 20 * 60_000
/** So many are kept; the oldest makes room. */
const mostReadings = 8
/** Readings of longer texts (in characters) are made anew instead. */
const longestText = 4_000_000

const shelf = new Map<string, { reading: Promise<Reading>; until: number }>()

/**
 * Reads once what is tried and then confirmed: a reading stays in memory, never on disk, for whoever brings the
 * very same file and answers again. What fails, is marked secret, or is very long is not kept.
 *
 * @param key tells file and answers apart; it must be made of the file's content
 */
export function readOnce(key: string, read: () => Promise<Reading>, now = Date.now()): Promise<Reading> {
  for (const [kept, { until }] of shelf) if (until <= now) shelf.delete(kept)
  const known = shelf.get(key)
  if (known) return known.reading
  const reading = read()
  shelf.set(key, { reading, until: now + shelfLife })
  for (const oldest of shelf.keys()) {
    if (shelf.size <= mostReadings) break
    shelf.delete(oldest)
  }
  const forget = () => {
    if (shelf.get(key)?.reading === reading) shelf.delete(key)
  }
  reading.then(({ secrecy, source }) => {
    if ((secrecy && secrecy.level !== '内部') || source.text.length > longestText) forget()
  }, forget)
  return reading
}
