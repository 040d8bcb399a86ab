import type { MatchReason, Task } from '@wanwu/contract'
import { type Fingerprint, fingerprint, type Likeness, type Weighed, weighPairs } from './clause-likeness.ts'
import { leastLikeness, pairTasks } from './pair-tasks.ts'

/** A task of the earlier print that a row may continue. */
export interface Candidate {
  before: Task
  /** likeness, 0 to 1 */
  score: number
}

/** What is taken a row of the later print to be, and whether a person has to say so. */
export interface TaskMatch {
  after: Task
  /** the task it is taken to continue; null where it is taken to be new */
  best: Task | null
  /** why it is asked; null where it is sure */
  reason: Exclude<MatchReason, 'gone'> | null
  /** the most alike first, `best` before all; empty where the match is sure */
  candidates: Candidate[]
}

/** How the rows of a later print stand to the tasks of the earlier one. */
export interface Matching {
  rows: TaskMatch[]
  /** tasks of the earlier print that no row continues, in its order */
  gone: Task[]
}

/** Less alike than this, a task is not shown as a candidate. */
const leastShown = 0.25
const mostShown = 3
/** A rival that comes so near to the best leaves the match open. */
const nearRank = 0.1

/** Enough to be taken for the same task without asking, where nothing else comes near. */
function isSureAlone({ wording, sameTitle, sameNumber }: Likeness): boolean {
  return wording >= 0.8 || (sameTitle && wording >= 0.4) || (sameNumber && wording >= 0.6)
}

const wordsOf = ({ title, body }: Fingerprint) => `${title}\n${body}`

/** Where every row and every task stand once the most alike are taken together. */
interface Standing {
  /** task → row that is taken to continue it, and the other way round */
  ofLeft: Map<number, number>
  ofRight: Map<number, number>
  /** rows that have the very words of the task they continue */
  equal: Set<number>
  byRow: Map<number, Weighed[]>
  byTask: Map<number, Weighed[]>
}

function groupBy(pairs: readonly Weighed[], keyOf: (pair: Weighed) => number): Map<number, Weighed[]> {
  const groups = new Map<number, Weighed[]>()
  for (const pair of pairs) {
    const group = groups.get(keyOf(pair))
    if (group) group.push(pair)
    else groups.set(keyOf(pair), [pair])
  }
  return groups
}

function stand(before: readonly Task[], after: readonly Task[]): Standing {
  const [left, right] = [before.map(fingerprint), after.map(fingerprint)]
  const placeBefore = new Map(before.map((task, index) => [task, index]))
  const placeAfter = new Map(after.map((task, index) => [task, index]))
  const ofLeft = new Map<number, number>()
  const ofRight = new Map<number, number>()
  const equal = new Set<number>()
  for (const pair of pairTasks(before, after)) {
    const a = pair.before ? left[placeBefore.get(pair.before) ?? -1] : undefined
    const b = pair.after ? right[placeAfter.get(pair.after) ?? -1] : undefined
    if (!a || !b) continue
    ofLeft.set(a.index, b.index)
    ofRight.set(b.index, a.index)
    if (wordsOf(a) === wordsOf(b)) equal.add(b.index)
  }
  const open = right.filter((b) => !equal.has(b.index))
  const weighed = weighPairs(left, open, leastShown, true)
  return {
    ofLeft,
    ofRight,
    equal,
    byRow: groupBy(weighed, (pair) => pair.right),
    byTask: groupBy(weighed, (pair) => pair.left),
  }
}

/** A task that a row continues word by word is not to be had. */
function isTaken(left: number, { ofLeft, equal }: Standing): boolean {
  const taker = ofLeft.get(left)
  return taker !== undefined && equal.has(taker)
}

/** Whether another task comes as near to the row, or another row as near to its task. */
function findRival(pair: Weighed, standing: Standing): 'ambiguous' | 'shared' | null {
  const near = (other: Weighed) => other !== pair && other.rank >= pair.rank - nearRank
  const tasks = standing.byRow.get(pair.right) ?? []
  if (tasks.some((other) => near(other) && !isTaken(other.left, standing))) return 'ambiguous'
  return (standing.byTask.get(pair.left) ?? []).some(near) ? 'shared' : null
}

type Asked = Pick<TaskMatch, 'reason'> & { shown: readonly Weighed[] }

/** Whether a row that was paired is asked, and with what to choose from. */
function askPaired(own: Weighed, found: readonly Weighed[], standing: Standing): Asked {
  const reason = isSureAlone(own) ? findRival(own, standing) : 'partly'
  const others = found.filter((pair) => pair !== own && !isTaken(pair.left, standing))
  return { reason, shown: [own, ...others] }
}

/** A row without a partner is always asked: a new task has nobody who owed it so far. */
function askSingle(found: readonly Weighed[], standing: Standing): Asked {
  const [nearest] = found
  if (nearest && nearest.rank >= leastLikeness) return { reason: 'shared', shown: found }
  const free = found.filter((pair) => !isTaken(pair.left, standing))
  const numbered = free.find((pair) => pair.sameNumber && !standing.ofLeft.has(pair.left))
  if (numbered) return { reason: 'number', shown: [numbered, ...free.filter((pair) => pair !== numbered)] }
  const alike = free.filter((pair) => pair.score >= leastShown)
  return { reason: alike.length > 0 ? 'partly' : 'none', shown: alike }
}

/**
 * Says for every row of a later print which task of the earlier it continues, and where that is doubtful: the
 * number or the wording agrees only in part, two tasks or two rows come equally near, or nothing is close.
 * Same words are sure, wherever they stand. Where there is nothing to continue there is nothing to ask.
 */
export function matchTasks(before: readonly Task[], after: readonly Task[]): Matching {
  const standing = stand(before, after)
  const rows = after.map((task, j): TaskMatch => {
    const i = standing.ofRight.get(j)
    const best = i === undefined ? null : (before[i] ?? null)
    if (standing.equal.has(j) || before.length === 0)
      return { after: task, best, reason: null, candidates: [] }
    const found = standing.byRow.get(j) ?? []
    const own = found.find((pair) => pair.left === i)
    const { reason, shown } = own ? askPaired(own, found, standing) : askSingle(found, standing)
    if (reason === null) return { after: task, best, reason, candidates: [] }
    const candidates = shown.slice(0, mostShown).flatMap(({ left, score }) => {
      const candidate = before[left]
      return candidate ? [{ before: candidate, score }] : []
    })
    return { after: task, best, reason, candidates }
  })
  return { rows, gone: before.filter((_, index) => !standing.ofLeft.has(index)) }
}
