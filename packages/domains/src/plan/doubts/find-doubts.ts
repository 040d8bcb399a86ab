import type { Doubt, Ledger, PrintedUnit } from '@wanwu/contract'
import type { Draft } from '../draft/draft.ts'
import type { Directory } from '../units/printed-units.ts'
import type { AskedDoubt } from './asked-doubt.ts'
import { doubtKinds } from './doubt-kinds.ts'
import { doubtsOfAnomalies } from './doubts-of-anomalies.ts'
import { doubtsOfReadings } from './doubts-of-readings.ts'
import { doubtsOfUnits } from './doubts-of-units.ts'

/** What doubts are looked for in: the reading as read, the draft of now, the document's text. */
export interface DoubtSources {
  reading: Ledger
  draft: Draft
  text: string
  units: readonly PrintedUnit[]
  directory: Directory
}

/**
 * Every doubt of a review, settled ones included, the most doubtful first. They are found in the reading
 * as it was read, so that settling one never makes another vanish unseen; those nobody
 * settled before their task was dropped are gone.
 */
export function findDoubts({ reading, draft, text, units, directory }: DoubtSources): AskedDoubt[] {
  const quote = (start: number, end: number) => text.slice(start, Math.min(end, start + 120))
  const present = new Set(draft.ledger.tasks.map((task) => task.id))
  const readTasks = new Set(reading.tasks.map((task) => task.id))
  const isGone = (doubt: AskedDoubt) =>
    doubt.taskId !== null &&
    readTasks.has(doubt.taskId) &&
    !present.has(doubt.taskId) &&
    !draft.settled.has(doubt.id)
  const all = [
    ...doubtsOfAnomalies(reading.anomalies, quote, draft.ledger),
    ...doubtsOfReadings(reading, draft.targetOrigins, quote),
    ...doubtsOfUnits(draft, units, directory),
  ]
  const byId = new Map(all.filter((doubt) => !isGone(doubt)).map((doubt) => [doubt.id, doubt]))
  return [...byId.values()].sort((a, b) => a.confidence - b.confidence)
}

/** Doubts nobody has settled yet, as the review page gets them: with their titles and same cases. */
export function openDoubts(doubts: readonly AskedDoubt[], draft: Draft): Doubt[] {
  const open = doubts.filter((doubt) => !draft.settled.has(doubt.id))
  return open.map(({ caseKey, ...doubt }) => ({
    ...doubt,
    title: doubtKinds[doubt.code] ?? { zh: doubt.code, en: doubt.code },
    choices: doubt.choices.map(({ id, label }) => ({ id, label })),
    same: open.filter((other) => other.caseKey === caseKey && other.id !== doubt.id).map((other) => other.id),
  }))
}
