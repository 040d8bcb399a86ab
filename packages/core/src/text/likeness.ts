import { foldText } from './search-keys.ts'

function pairsOf(text: string): Map<string, number> {
  const folded = foldText(text)
  const pairs = new Map<string, number>()
  for (let at = 0; at + 1 < folded.length; at += 1) {
    const pair = folded.slice(at, at + 2)
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
  }
  return pairs
}

/** How alike two texts are, from 0 to 1: the share of pairs of neighbouring characters that they have in common (Dice). */
export function likeness(one: string, other: string): number {
  const [left, right] = [pairsOf(one), pairsOf(other)]
  const sum = (pairs: Map<string, number>) => [...pairs.values()].reduce((total, count) => total + count, 0)
  const all = sum(left) + sum(right)
  if (all === 0) return 0
  let common = 0
  for (const [pair, count] of left) common += Math.min(count, right.get(pair) ?? 0)
  return (2 * common) / all
}
