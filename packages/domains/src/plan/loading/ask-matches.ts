import type { MatchedTask, MatchQuestion, PrintMatching, Reading, Task } from '@wanwu/contract'
import { compareWording } from '@wanwu/core'
import type { Matching, TaskMatch } from '../versions/match-tasks.ts'
import { type FollowedPrint, followPrint, isWorkbook, keepOfPrint } from './follow-print.ts'
import { tableRows } from './stated-columns.ts'

function present(task: Task): MatchedTask {
  return {
    no: task.no,
    title: task.title,
    text: task.text,
    units: [...new Set(task.units.map((unit) => unit.name))].join('、'),
    deadline: task.schedule.label ?? task.schedule.end,
  }
}

function questionOfRow(
  { after, best, reason, candidates }: TaskMatch,
  address: string | null,
  taken: ReadonlySet<Task>,
): MatchQuestion[] {
  if (reason === null) return []
  return [
    {
      id: after.id,
      reason,
      task: present(after),
      address,
      candidates: candidates.map(({ before, score }) => ({
        ...present(before),
        taskId: before.id,
        score: Math.min(1, Math.max(0, score)),
        taken: taken.has(before),
        wording: compareWording(before.text, after.text),
      })),
      proposal: best ? `same:${best.id}` : 'new',
    },
  ]
}

/** A file that has a row for so many of the ledger's tasks is taken to be the whole ledger. */
const wholeLedger = 0.8

/** A workbook may leave a task out because it is over, or because it is another office's: that is asked. */
function questionsOfGone({ gone }: Matching, before: number): MatchQuestion[] {
  const whole = before - gone.length >= before * wholeLedger
  return gone.map((task) => ({
    id: `gone:${task.id}`,
    reason: 'gone',
    task: present(task),
    address: null,
    candidates: [],
    proposal: whole ? 'drop' : 'keep',
  }))
}

/**
 * What is asked of a file before it is stored as a print that follows another.
 *
 * @param matching how its tasks stand to that print, where it is known already
 */
export function askMatches(
  print: FollowedPrint,
  reading: Reading,
  matching: Matching = followPrint(print, reading),
): PrintMatching {
  const rowOf = tableRows(reading)
  const sure = matching.rows.flatMap(({ best, reason }) => (best && reason === null ? [best] : []))
  const taken = new Set(sure)
  const questions = [
    ...matching.rows.flatMap((row) => questionOfRow(row, rowOf(row.after)?.address ?? null, taken)),
    ...(isWorkbook(reading) ? questionsOfGone(matching, print.ledger.tasks.length) : []),
  ]
  const pairs = matching.rows.flatMap(({ after, best }) => (best ? [[after, best] as const] : []))
  return {
    against: { versionId: print.versionId, ordinal: print.ordinal },
    sure: sure.length,
    dropped: isWorkbook(reading) ? 0 : matching.gone.length,
    questions,
    kept: keepOfPrint(print, reading, pairs).fields,
  }
}
