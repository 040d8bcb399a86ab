import type { Task } from '@wanwu/contract'

/** Two tasks of two prints that are the same clause, or one that has no counterpart. */
export interface TaskPair {
  before: Task | null
  after: Task | null
}

const fold = (text: string): string => text.replace(/[\s，,。.；;：:、（）()]/g, '')

/** Pairs of neighbouring characters, with how often each stands. */
function bigrams(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (let i = 0; i + 1 < text.length; i++) {
    const pair = text.slice(i, i + 2)
    counts.set(pair, (counts.get(pair) ?? 0) + 1)
  }
  return counts
}

/** Dice coefficient of two bags of bigrams, 0 to 1. */
function similarity(a: Map<string, number>, b: Map<string, number>): number {
  let shared = 0
  let total = 0
  for (const [pair, count] of a) {
    shared += Math.min(count, b.get(pair) ?? 0)
    total += count
  }
  for (const count of b.values()) total += count
  return total === 0 ? 1 : (2 * shared) / total
}

interface Fingerprint {
  task: Task
  title: string
  grams: Map<string, number>
}

function fingerprint(task: Task): Fingerprint {
  const body = task.text + task.measures.map((measure) => measure.text).join('')
  return { task, title: fold(task.title ?? ''), grams: bigrams(fold(body)) }
}

/** How much two clauses look like one: wording above all, then heading and number. */
function likeness(a: Fingerprint, b: Fingerprint): number {
  const wording = similarity(a.grams, b.grams)
  const title = a.title !== '' && a.title === b.title ? 0.35 : 0
  const number = a.task.no !== '' && a.task.no === b.task.no ? 0.1 : 0
  return wording + title + number
}

/** Below this two clauses are not taken to be the same one. */
const leastLikeness = 0.5

/**
 * Pairs the tasks of two prints, each at most once, the most alike first. Order: that of the later print,
 * dropped clauses after the one that stood before them.
 */
export function pairTasks(before: readonly Task[], after: readonly Task[]): TaskPair[] {
  const left = before.map(fingerprint)
  const right = after.map(fingerprint)
  const candidates = left
    .flatMap((a, i) => right.map((b, j) => ({ i, j, score: likeness(a, b) - Math.abs(i - j) * 1e-4 })))
    .filter((candidate) => candidate.score >= leastLikeness)
    .sort((a, b) => b.score - a.score)
  const partnerOfLeft = new Map<number, number>()
  const partnerOfRight = new Map<number, number>()
  for (const { i, j } of candidates) {
    if (partnerOfLeft.has(i) || partnerOfRight.has(j)) continue
    partnerOfLeft.set(i, j)
    partnerOfRight.set(j, i)
  }
  const pairs: TaskPair[] = []
  const dropsAfter = (index: number) => {
    for (let i = index + 1; i < before.length && !partnerOfLeft.has(i); i++)
      pairs.push({ before: before[i] ?? null, after: null })
  }
  dropsAfter(-1)
  after.forEach((task, j) => {
    const i = partnerOfRight.get(j)
    pairs.push({ before: i === undefined ? null : (before[i] ?? null), after: task })
    if (i !== undefined) dropsAfter(i)
  })
  return pairs
}
