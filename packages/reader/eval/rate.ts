import { roundFour } from './python-text.ts'

/** Precision, recall and F1, each rounded to four decimals. */
export type Figure = readonly [precision: number, recall: number, f1: number]

/** Precision, recall and F1 from the number of hits, of items read and of correct items. */
export function rate(hits: number, read: number, correct: number): Figure {
  const precision = read ? hits / read : correct ? 0 : 1
  const recall = correct ? hits / correct : 1
  const both = precision + recall
  return [roundFour(precision), roundFour(recall), both ? roundFour((2 * precision * recall) / both) : 0]
}

/** How many members two sets share. */
export function countShared<T>(one: ReadonlySet<T>, other: ReadonlySet<T>): number {
  let count = 0
  for (const item of one) if (other.has(item)) count += 1
  return count
}
