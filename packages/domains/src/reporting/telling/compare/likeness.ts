import { fold } from './numbers.ts'

/** Pairs of neighbouring characters of a text, numbers all alike. */
export function pairsOf(text: string): Map<string, number> {
  const masked = [...fold(text).replace(/\d+(?:\.\d+)?/g, '#')]
  const pairs = new Map<string, number>()
  for (let at = 0; at + 1 < masked.length; at++) {
    const pair = `${masked[at]}${masked[at + 1]}`
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
  }
  return pairs
}

/** How alike two texts are whatever their numbers, from 0 to 1 (Dice's coefficient over pairs of characters). */
export function likeness(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let shared = 0
  let total = 0
  for (const [pair, count] of a) {
    shared += Math.min(count, b.get(pair) ?? 0)
    total += count
  }
  for (const count of b.values()) total += count
  return total === 0 ? 0 : (2 * shared) / total
}
