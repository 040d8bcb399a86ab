import type { Task } from '@wanwu/contract'

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

/** A task as it is compared: number, heading and folded words, with the place in its print. */
export interface Fingerprint {
  index: number
  no: string
  title: string
  body: string
  grams: Map<string, number>
  /** how many bigrams, repeated ones counted */
  size: number
}

/** What of a task tells whether another is the same: punctuation and spaces say nothing. */
export function fingerprint(task: Task, index: number): Fingerprint {
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

/** How two clauses resemble each other, part by part. */
export interface Likeness {
  /** Dice over bigrams, 0 to 1; where one is but the heading of the other, nearly 1 */
  wording: number
  sameTitle: boolean
  sameNumber: boolean
  /** wording above all, then heading and number: 0 to 1.45, what pairs are ranked by */
  rank: number
  /** the same as a share of what could be reached, 0 to 1: what people are shown */
  score: number
}

/** A row that holds but the other's heading (a ledger without the column of contents) names it. */
const namedWording = 0.9

const names = (a: Fingerprint, b: Fingerprint): boolean =>
  a.title === '' && a.body !== '' && a.body === b.title

const titleWeight = 0.35
const numberWeight = 0.1

/** Weighs two clauses that share so many bigrams. */
export function weighClauses(a: Fingerprint, b: Fingerprint, shared: number): Likeness {
  const total = a.size + b.size
  const dice = a.body === b.body ? 1 : total === 0 ? 0 : (2 * shared) / total
  const wording = names(a, b) || names(b, a) ? Math.max(dice, namedWording) : dice
  const sameTitle = a.title !== '' && a.title === b.title
  const sameNumber = a.no !== '' && a.no === b.no
  const rank = wording + (sameTitle ? titleWeight : 0) + (sameNumber ? numberWeight : 0)
  const most =
    1 + (a.title !== '' && b.title !== '' ? titleWeight : 0) + (a.no !== '' && b.no !== '' ? numberWeight : 0)
  return { wording, sameTitle, sameNumber, rank, score: rank / most }
}

/** Answers how many bigrams a clause shares with each of the others, by their place among them. */
export function indexBigrams(others: readonly Fingerprint[]): (a: Fingerprint) => Int32Array {
  const postings = new Map<string, [number, number][]>()
  others.forEach((other, place) => {
    for (const [pair, times] of other.grams) {
      const list = postings.get(pair)
      if (list) list.push([place, times])
      else postings.set(pair, [[place, times]])
    }
  })
  return (a) => {
    const shared = new Int32Array(others.length)
    for (const [pair, times] of a.grams) {
      for (const [place, there] of postings.get(pair) ?? [])
        shared[place] = (shared[place] ?? 0) + Math.min(times, there)
    }
    return shared
  }
}
