import type { ClauseDiff, Indicator, Ledger, PlanDiff } from '@wanwu/contract'
import { compareClause } from './compare-clause.ts'
import { type DecidedPairs, pairTasks } from './pair-tasks.ts'

/** A target as it is compared: what must be reached, in the plan's own words. */
const reach = (indicator: Indicator): string => `${indicator.op}${indicator.value}${indicator.unit ?? ''}`

function compareIndicators(
  before: readonly Indicator[],
  after: readonly Indicator[],
): PlanDiff['indicators'] {
  const key = (indicator: Indicator) => `${indicator.name}|${indicator.year ?? ''}`
  const was = new Map(before.map((indicator) => [key(indicator), indicator]))
  const is = new Map(after.map((indicator) => [key(indicator), indicator]))
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((one) => {
    const old = was.get(one)
    const now = is.get(one)
    const [oldReach, newReach] = [old ? reach(old) : null, now ? reach(now) : null]
    if (oldReach === newReach) return []
    return [
      { name: (now ?? old)?.name ?? '', year: (now ?? old)?.year ?? null, before: oldReach, after: newReach },
    ]
  })
}

/** Differences of two ledgers, clause by clause, paired as was decided. */
export function compareLedgers(
  before: Ledger,
  after: Ledger,
  decided?: DecidedPairs,
): Pick<PlanDiff, 'clauses' | 'counts' | 'indicators'> {
  const clauses = pairTasks(before.tasks, after.tasks, decided).map(compareClause)
  const count = (kind: ClauseDiff['kind']) => clauses.filter((clause) => clause.kind === kind).length
  return {
    clauses,
    counts: {
      added: count('added'),
      dropped: count('dropped'),
      changed: count('changed'),
      moved: count('moved'),
      same: count('same'),
    },
    indicators: compareIndicators(before.indicators, after.indicators),
  }
}
