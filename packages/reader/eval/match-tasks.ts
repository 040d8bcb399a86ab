import { foldName, foldNumber } from './fold-name.ts'
import { takeFirst } from './python-text.ts'
import type { ScoredTask } from './scored-ledger.ts'
import { sequenceRatio } from './sequence-ratio.ts'

/**
 * Pairs each correct task with at most one task read: the first of those most alike by the start of the
 * text, the title and the number. Tasks too unlike stay without a partner.
 */
export function matchTasks(
  correct: readonly ScoredTask[],
  read: readonly ScoredTask[],
): Map<ScoredTask, ScoredTask> {
  const candidates = read.map((task) => ({ task, traits: findTraits(task), body: foldName(task.text) }))
  const used = new Set<ScoredTask>()
  const pairs = new Map<ScoredTask, ScoredTask>()
  for (const task of correct) {
    const traits = findTraits(task)
    let best = 0
    let partner: ScoredTask | null = null
    for (const candidate of candidates) {
      if (used.has(candidate.task)) continue
      const likeness = compare(traits, candidate.traits, candidate.body)
      if (likeness > best) [best, partner] = [likeness, candidate.task]
    }
    if (!partner || best < 2) continue
    used.add(partner)
    pairs.set(task, partner)
  }
  return pairs
}

interface Traits {
  readonly title: string
  readonly start: string
  readonly number: string
}

function findTraits(task: ScoredTask): Traits {
  return {
    title: foldName(task.title),
    start: takeFirst(foldName(task.text || task.textStart), 20),
    number: foldNumber(task.no),
  }
}

function compare(correct: Traits, read: Traits, body: string): number {
  let likeness = 0
  const opening = takeFirst(correct.start, 12)
  if (opening && (takeFirst(read.start, 12) === opening || body.includes(opening))) likeness += 3
  if (correct.title && correct.title === read.title) likeness += 2
  else if (correct.title && holdsTitle(correct.title, read.title, body)) likeness += 1.5
  if (correct.number && correct.number === read.number) likeness += 1
  return likeness
}

function holdsTitle(title: string, readTitle: string, body: string): boolean {
  if (body.includes(title) || readTitle.includes(title)) return true
  return readTitle !== '' && sequenceRatio(title, readTitle) > 0.85
}
