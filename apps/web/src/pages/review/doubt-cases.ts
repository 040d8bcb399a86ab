import type { Doubt } from '@wanwu/contract'

/** One doubt a case, the least sure first: doubts of the same case are asked together. */
export function doubtCases(doubts: readonly Doubt[]): Doubt[] {
  const seen = new Set<string>()
  return doubts.filter((doubt) => {
    if (seen.has(doubt.id)) return false
    for (const id of [doubt.id, ...doubt.same]) seen.add(id)
    return true
  })
}
