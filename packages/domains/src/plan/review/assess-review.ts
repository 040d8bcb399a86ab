import type { Bilingual, Ledger, LedgerEdit, PrintedUnit, Reading, Task } from '@wanwu/contract'
import type { AskedDoubt } from '../doubts/asked-doubt.ts'
import { findDoubts } from '../doubts/find-doubts.ts'
import { foldEdits } from '../draft/apply-edits.ts'
import type { Draft } from '../draft/draft.ts'
import { type Directory, resolvePrintedUnits } from '../units/printed-units.ts'

/** A review as it stands: the draft, whom its names mean, what is doubtful, what activation waits for. */
export interface ReviewAssessment {
  reading: Ledger
  draft: Draft
  units: PrintedUnit[]
  doubts: AskedDoubt[]
  open: AskedDoubt[]
  /** ids of tasks without an open doubt */
  sure: Set<string>
  /** tasks accepted, or whose every doubt a person has settled */
  accepted: Set<string>
  blockers: Bilingual[]
}

/** A task counts as looked at when it was accepted, or when it was asked about and every answer is given. */
function isAccepted(
  task: Task,
  draft: Draft,
  sure: ReadonlySet<string>,
  asked: ReadonlySet<string>,
): boolean {
  return draft.accepted.has(task.id) || (asked.has(task.id) && sure.has(task.id))
}

function findBlockers(waiting: { tasks: number; doubts: number; units: number; none: boolean }): Bilingual[] {
  const blockers: Bilingual[] = []
  if (waiting.none)
    blockers.push({ zh: '没有读出任务，请先手工添加。', en: 'No tasks: add them by hand first.' })
  if (waiting.doubts > 0) {
    blockers.push({ zh: `还有${waiting.doubts}处存疑待定`, en: `${waiting.doubts} doubts are open` })
  }
  if (waiting.units > 0) {
    blockers.push({
      zh: `还有${waiting.units}个单位名称未对上名录`,
      en: `${waiting.units} unit names are not matched`,
    })
  }
  if (waiting.tasks > 0) {
    blockers.push({ zh: `还有${waiting.tasks}项任务未接受`, en: `${waiting.tasks} tasks are not accepted` })
  }
  return blockers
}

/** Works out a review from what is stored: the reading, the edits in order, and the directory of now. */
export function assessReview(
  reading: Reading,
  edits: readonly LedgerEdit[],
  directory: Directory,
): ReviewAssessment {
  const draft = foldEdits(reading.ledger, edits)
  const units = resolvePrintedUnits(draft, directory)
  const doubts = findDoubts({ reading: reading.ledger, draft, text: reading.source.text, units, directory })
  const open = doubts.filter((doubt) => !draft.settled.has(doubt.id))
  const doubtful = new Set(open.map((doubt) => doubt.taskId))
  const asked = new Set(doubts.flatMap((doubt) => doubt.taskId ?? []))
  const { tasks } = draft.ledger
  const sure = new Set(tasks.filter((task) => !doubtful.has(task.id)).map((task) => task.id))
  const accepted = new Set(
    tasks.filter((task) => isAccepted(task, draft, sure, asked)).map((task) => task.id),
  )
  const blockers = findBlockers({
    none: tasks.length === 0,
    tasks: tasks.length - accepted.size,
    doubts: new Set(open.map((doubt) => doubt.caseKey)).size,
    units: units.filter((unit) => unit.resolution === null).length,
  })
  return { reading: reading.ledger, draft, units, doubts, open, sure, accepted, blockers }
}
