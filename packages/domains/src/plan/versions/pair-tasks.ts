import type { Task } from '@wanwu/contract'
import { type Fingerprint, fingerprint, weighPairs, worthOf } from './clause-likeness.ts'

/** Two tasks of two prints that are the same clause, or one that has no counterpart. */
export interface TaskPair {
  before: Task | null
  after: Task | null
}

/** Below this rank two clauses are not taken to be the same one. */
export const leastLikeness = 0.5

/** Which clause of one print is which of the other, from both sides. */
interface Partners {
  ofLeft: Map<number, number>
  ofRight: Map<number, number>
}

function marry(partners: Partners, left: number, right: number): void {
  if (partners.ofLeft.has(left) || partners.ofRight.has(right)) return
  partners.ofLeft.set(left, right)
  partners.ofRight.set(right, left)
}

/** Clauses that read the same, heading included, are the same: the first with the first, and so on. */
function pairEqual(left: readonly Fingerprint[], right: readonly Fingerprint[], partners: Partners): void {
  const words = ({ title, body }: Fingerprint) => `${title}\n${body}`
  const waiting = new Map<string, Fingerprint[]>()
  for (const b of right) waiting.set(words(b), [...(waiting.get(words(b)) ?? []), b])
  for (const a of left) {
    const same = waiting.get(words(a))?.shift()
    if (same) marry(partners, a.index, same.index)
  }
}

/** Of the rest, the most alike first. */
function pairAlike(left: readonly Fingerprint[], right: readonly Fingerprint[], partners: Partners): void {
  const candidates = weighPairs(left, right, leastLikeness)
  candidates.sort((x, y) => worthOf(y) - worthOf(x))
  for (const candidate of candidates) marry(partners, candidate.left, candidate.right)
}

/** What was decided of tasks of the later print: the task they continue, or null where they are new. */
export type DecidedPairs = ReadonlyMap<string, string | null>

/** Pairs that were decided stand before any likeness; answers with the later tasks that are settled by it. */
function pairDecided(
  before: readonly Task[],
  after: readonly Task[],
  decided: DecidedPairs,
  partners: Partners,
): Set<number> {
  const places = new Map(before.map((task, index) => [task.id, index]))
  const settled = new Set<number>()
  after.forEach((task, index) => {
    const partner = decided.get(task.id)
    if (partner === undefined) return
    const place = partner === null ? undefined : places.get(partner)
    if (place !== undefined) marry(partners, place, index)
    settled.add(index)
  })
  return settled
}

/**
 * Pairs the tasks of two prints, each at most once: as was decided, and the rest the most alike first. Order:
 * that of the later print, dropped clauses after the one that stood before them.
 */
export function pairTasks(
  before: readonly Task[],
  after: readonly Task[],
  decided: DecidedPairs = new Map(),
): TaskPair[] {
  const partners: Partners = { ofLeft: new Map(), ofRight: new Map() }
  const settled = pairDecided(before, after, decided, partners)
  const left = before.map(fingerprint).filter((a) => !partners.ofLeft.has(a.index))
  const right = after.map(fingerprint).filter((b) => !settled.has(b.index))
  pairEqual(left, right, partners)
  pairAlike(
    left.filter((a) => !partners.ofLeft.has(a.index)),
    right.filter((b) => !partners.ofRight.has(b.index)),
    partners,
  )
  const pairs: TaskPair[] = []
  const dropsAfter = (index: number) => {
    for (let i = index + 1; i < before.length && !partners.ofLeft.has(i); i++)
      pairs.push({ before: before[i] ?? null, after: null })
  }
  dropsAfter(-1)
  after.forEach((task, j) => {
    const i = partners.ofRight.get(j)
    pairs.push({ before: i === undefined ? null : (before[i] ?? null), after: task })
    if (i !== undefined) dropsAfter(i)
  })
  return pairs
}
