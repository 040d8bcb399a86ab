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

interface Fingerprint {
  index: number
  no: string
  title: string
  body: string
  grams: Map<string, number>
  /** how many bigrams, repeated ones counted */
  size: number
}

function fingerprint(task: Task, index: number): Fingerprint {
  const body = fold(task.text + task.measures.map((measure) => measure.text).join(''))
  return {
    index,
    no: task.no,
    title: fold(task.title ?? ''),
    body,
    grams: bigrams(body),
    size: Math.max(0, body.length - 1),
  }
}

/** How much two clauses look like one: wording (Dice over bigrams) above all, then heading and number. */
function likeness(a: Fingerprint, b: Fingerprint, shared: number): number {
  const total = a.size + b.size
  const wording = total === 0 ? 1 : (2 * shared) / total
  const title = a.title !== '' && a.title === b.title ? 0.35 : 0
  const number = a.no !== '' && a.no === b.no ? 0.1 : 0
  return wording + title + number
}

/** Below this two clauses are not taken to be the same one. */
const leastLikeness = 0.5

/** So many counterparts of one clause are weighed: plans of thousands of like clauses stay answerable. */
const mostCandidates = 20

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

/** How many bigrams a clause shares with each of the others, by their place in the index. */
function sharedWith(
  a: Fingerprint,
  postings: ReadonlyMap<string, readonly [number, number][]>,
  count: number,
): Int32Array {
  const shared = new Int32Array(count)
  for (const [pair, times] of a.grams) {
    for (const [place, others] of postings.get(pair) ?? [])
      shared[place] = (shared[place] ?? 0) + Math.min(times, others)
  }
  return shared
}

/** Of the rest, the most alike first. */
function pairAlike(left: readonly Fingerprint[], right: readonly Fingerprint[], partners: Partners): void {
  const postings = new Map<string, [number, number][]>()
  right.forEach((b, place) => {
    for (const [pair, times] of b.grams) {
      const list = postings.get(pair)
      if (list) list.push([place, times])
      else postings.set(pair, [[place, times]])
    }
  })
  const candidates = left.flatMap((a) => {
    const shared = sharedWith(a, postings, right.length)
    return right
      .map((b, place) => ({
        left: a.index,
        right: b.index,
        score: likeness(a, b, shared[place] ?? 0) - Math.abs(a.index - b.index) * 1e-4,
      }))
      .filter((candidate) => candidate.score >= leastLikeness)
      .sort((x, y) => y.score - x.score)
      .slice(0, mostCandidates)
  })
  candidates.sort((x, y) => y.score - x.score)
  for (const candidate of candidates) marry(partners, candidate.left, candidate.right)
}

/**
 * Pairs the tasks of two prints, each at most once, the most alike first. Order: that of the later print,
 * dropped clauses after the one that stood before them.
 */
export function pairTasks(before: readonly Task[], after: readonly Task[]): TaskPair[] {
  const partners: Partners = { ofLeft: new Map(), ofRight: new Map() }
  const [left, right] = [before.map(fingerprint), after.map(fingerprint)]
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
