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

/** Two clauses, by their places in their prints, with how they resemble each other. */
export interface Weighed extends Likeness {
  /** place of the earlier clause */
  left: number
  /** place of the later clause */
  right: number
}

/** A row that holds but the other's heading (a ledger without the column of contents) names it. */
const namedWording = 0.9

const names = (a: Fingerprint, b: Fingerprint): boolean =>
  a.title === '' && a.body !== '' && a.body === b.title

const titleWeight = 0.35
const numberWeight = 0.1

function wordingOf(a: Fingerprint, b: Fingerprint, shared: number): number {
  if (a.body === b.body) return 1
  const total = a.size + b.size
  const dice = total === 0 ? 0 : (2 * shared) / total
  return dice < namedWording && (names(a, b) || names(b, a)) ? namedWording : dice
}

const sameTitle = (a: Fingerprint, b: Fingerprint) => a.title !== '' && a.title === b.title
const sameNumber = (a: Fingerprint, b: Fingerprint) => a.no !== '' && a.no === b.no

function rankOf(a: Fingerprint, b: Fingerprint, shared: number): number {
  return wordingOf(a, b, shared) + (sameTitle(a, b) ? titleWeight : 0) + (sameNumber(a, b) ? numberWeight : 0)
}

/** Weighs two clauses that share so many bigrams. */
function weighClauses(a: Fingerprint, b: Fingerprint, shared: number): Weighed {
  const rank = rankOf(a, b, shared)
  const most =
    1 + (a.title !== '' && b.title !== '' ? titleWeight : 0) + (a.no !== '' && b.no !== '' ? numberWeight : 0)
  return {
    left: a.index,
    right: b.index,
    wording: wordingOf(a, b, shared),
    sameTitle: sameTitle(a, b),
    sameNumber: sameNumber(a, b),
    rank,
    score: rank / most,
  }
}

/** Answers how many bigrams a clause shares with each of the others, by their place among them. */
function indexBigrams(others: readonly Fingerprint[]): (a: Fingerprint) => Int32Array {
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

/** So many counterparts of one clause are weighed: ledgers of thousands of like clauses stay answerable. */
const mostWeighed = 20

/** Of equal rank the one that stands nearest in its print goes first. */
export function worthOf({ rank, left, right }: Weighed): number {
  return rank - Math.abs(left - right) * 1e-4
}

/**
 * The pairs of two prints that may be one clause: of each later clause the nearest, best first.
 *
 * @param leastRank less alike than this is not worth a thought, but where `numbers` counts the same number too
 */
export function weighPairs(
  left: readonly Fingerprint[],
  right: readonly Fingerprint[],
  leastRank: number,
  numbers = false,
): Weighed[] {
  const sharedWith = indexBigrams(left)
  // Millions of pairs are looked at: only those that stay are made objects of.
  const worths = new Float64Array(left.length)
  return right.flatMap((b) => {
    const shared = sharedWith(b)
    const worthy: number[] = []
    for (let place = 0; place < left.length; place++) {
      const a = left[place]
      if (!a) continue
      const rank = rankOf(a, b, shared[place] ?? 0)
      if (rank < leastRank && !(numbers && sameNumber(a, b))) continue
      worths[place] = rank - Math.abs(a.index - b.index) * 1e-4
      worthy.push(place)
    }
    worthy.sort((x, y) => (worths[y] ?? 0) - (worths[x] ?? 0))
    return worthy.slice(0, mostWeighed).flatMap((place) => {
      const a = left[place]
      return a ? [weighClauses(a, b, shared[place] ?? 0)] : []
    })
  })
}
