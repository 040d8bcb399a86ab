import type { PlanVersion, ReviewState, ReviewTask, Task } from '@wanwu/contract'
import { proposeChapter } from '../alignment/propose-chapter.ts'
import { doubtKinds } from '../doubts/doubt-kinds.ts'
import { openDoubts } from '../doubts/find-doubts.ts'
import { placeKey } from '../draft/draft.ts'
import type { ReviewAssessment } from './assess-review.ts'

/** What the page shows that is not worked out from the reading. */
export interface ReviewFrame {
  planId: string
  regionCode: string
  regionName: string
  version: PlanVersion
  previousVersionId: string | null
  base: number
  can: Omit<ReviewState['can'], 'acceptAndActivate'>
}

function presentTask(task: Task, { draft, sure, accepted }: ReviewAssessment): ReviewTask {
  const { code, confidence } = proposeChapter(task)
  return {
    ...task,
    accepted: accepted.has(task.id),
    sure: sure.has(task.id),
    changed: draft.changed.has(task.id),
    chapter: { proposed: code, confidence, confirmed: draft.chapters.get(task.id) ?? null },
    consolidating: draft.consolidating.get(placeKey(task.id, null)) ?? null,
  }
}

/** The state of a review as the web gets it. */
export function presentReview(assessment: ReviewAssessment, frame: ReviewFrame): ReviewState {
  const { draft, units, doubts, open, sure, accepted, blockers } = assessment
  const { ledger } = draft
  const unresolvedUnits = units.filter((unit) => unit.resolution === null).length
  const cases = (list: typeof doubts) => new Set(list.map((doubt) => doubt.caseKey)).size
  return {
    ...frame,
    document: ledger.document,
    tasks: ledger.tasks.map((task) => presentTask(task, assessment)),
    indicators: ledger.indicators,
    reporting: ledger.reporting,
    implied: ledger.implied.map((implied) => ({ ...implied, bound: Boolean(draft.bound.get(implied.unit)) })),
    species: ledger.species,
    instruments: ledger.instruments,
    units,
    doubts: openDoubts(doubts, draft),
    notes: assessment.reading.anomalies.filter(
      (anomaly) => !(anomaly.code in doubtKinds) || anomaly.where === 'document',
    ),
    counts: {
      tasks: ledger.tasks.length,
      sure: sure.size,
      accepted: accepted.size,
      doubts: cases(open),
      settled: cases(doubts) - cases(open),
      units: units.length,
      unresolvedUnits,
      indicators: ledger.indicators.length,
      reporting: ledger.reporting.length,
    },
    blockers,
    can: {
      ...frame.can,
      activate: frame.can.activate && blockers.length === 0,
      acceptAndActivate:
        frame.can.activate &&
        frame.can.edit &&
        open.length === 0 &&
        unresolvedUnits === 0 &&
        accepted.size < ledger.tasks.length,
    },
  }
}
