import type { SchemeDefinition, SchemeDraft } from '@wanwu/contract'
import { filingScheme, fullScheme } from '@wanwu/core'

/** One item of a scheme as it is being written. */
export type DraftItem = SchemeDraft['items'][number]

/** What a new scheme may start from. */
export const schemeExamples: Record<'filing' | 'full' | 'empty', SchemeDefinition> = {
  filing: filingScheme,
  full: fullScheme,
  empty: { items: [], grades: [], vetoes: [] },
}

/** An id no item of the scheme has, now or in the version it was taken from. */
export function freeItemId(items: readonly DraftItem[]): string {
  const taken = new Set(items.map(({ id }) => id))
  let number = items.length + 1
  while (taken.has(`item-${number}`)) number += 1
  return `item-${number}`
}

/** The list with one row moved; the same list where it would leave it. */
export function moveRow<Row>(rows: readonly Row[], from: number, to: number): readonly Row[] {
  const row = rows[from]
  if (row === undefined || to < 0 || to >= rows.length) return rows
  const others = rows.filter((_, at) => at !== from)
  return [...others.slice(0, to), row, ...others.slice(to)]
}

/** Points that count for the total: those of the items that are no bonus. */
export function sumOfPoints(items: readonly DraftItem[]): number {
  const sum = items.reduce((all, { rule, points }) => (rule.kind === 'bonus' ? all : all + (points ?? 0)), 0)
  return Math.round(sum * 100) / 100
}
