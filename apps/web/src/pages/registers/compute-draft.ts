import type { Computation } from '@wanwu/contract'

/** How a field is worked out, while it is being declared: of which others, by their ids. Null as a day is today. */
export interface ComputeDraft {
  how: 'days' | 'sum' | 'difference' | 'share'
  of: number[]
  first: number | null
  second: number | null
}

/** Of which nothing is said yet. */
export const emptyCompute: ComputeDraft = { how: 'days', of: [], first: null, second: null }

/** Key and unit of measure of a field by its id; undefined for one that is not there. */
export type SourceOf = (id: number | null) => { key: string; unit: string } | undefined

/** Whether it is said what a field is worked out of, and all of that is still there. */
export function isComplete(
  { kind, kept, compute }: { kind: string; kept?: unknown; compute: ComputeDraft },
  fields: readonly { id: number }[],
): boolean {
  if (kind !== 'computed' || kept) return true
  const there = (at: number | null) => fields.some(({ id }) => id === at)
  const { how, of, first, second } = compute
  if (how === 'sum') return of.some(there)
  // a day that is not chosen is today
  return how === 'days' ? there(first) || there(second) : there(first) && there(second)
}

/** What a computed field is worked out by, and the unit of measure that follows from it. */
export function computationOf(
  { how, of, first, second }: ComputeDraft,
  sourceOf: SourceOf,
): { by: Computation; unit?: string } {
  const [one, other] = [sourceOf(first), sourceOf(second)]
  const [from, to] = [one?.key ?? '', other?.key ?? '']
  const measured = (unit: string | undefined) => (unit ? { unit } : {})
  switch (how) {
    case 'days':
      return { by: { kind: 'days', ...(one ? { from } : {}), ...(other ? { to } : {}) }, unit: '天' }
    case 'sum': {
      const sources = of.flatMap((id) => sourceOf(id) ?? [])
      return { by: { kind: 'sum', of: sources.map(({ key }) => key) }, ...measured(sources[0]?.unit) }
    }
    case 'difference':
      return { by: { kind: 'difference', of: from, less: to }, ...measured(one?.unit) }
    case 'share':
      return { by: { kind: 'share', of: from, by: to }, unit: '%' }
  }
}
