import {
  AppError,
  type LedgerEdit,
  type MatchAnswers,
  type MatchChoice,
  type Reading,
  type Task,
} from '@wanwu/contract'
import type { SettledPrint } from '../versions/carry-edits.ts'
import type { TaskMatch } from '../versions/match-tasks.ts'
import { keepTask } from '../versions/without-source.ts'
import { askMatches } from './ask-matches.ts'
import { type FollowedPrint, type Following, followPrint, isWorkbook, keepOfPrint } from './follow-print.ts'

function unanswered(ids: readonly string[]): AppError {
  return new AppError('UNANSWERED', {
    message: {
      zh: `还有${ids.length}处对应没有回答，没有保存任何内容。`,
      en: `${ids.length} matches are not answered; nothing was stored.`,
    },
    next: {
      zh: '请在载入页逐一回答，或选择其余都按建议。',
      en: 'Answer them on the page that loads the file, or take the proposals for the rest.',
    },
    data: { questions: ids },
  })
}

function moved(print: FollowedPrint): AppError {
  return new AppError('CONFLICT', {
    message: {
      zh: '试读之后，方案已有新的现行版本，没有保存任何内容。',
      en: 'The plan has another print in force since the file was read; nothing was stored.',
    },
    next: { zh: '请重新选择文件，再试读一次。', en: 'Choose the file again to compare it anew.' },
    data: { against: print.versionId },
  })
}

function misfit(id: string, choice: string): AppError {
  return new AppError('INVALID_INPUT', {
    message: {
      zh: `对“${id}”的回答“${choice}”不在可选之列，或同一任务被两行选中。`,
      en: `The answer "${choice}" to "${id}" is none of its choices, or two rows were given one task.`,
    },
    next: { zh: '请重新试读文件后再回答。', en: 'Read the file again and answer anew.' },
    data: { id, choice },
  })
}

type Answers = ReadonlyMap<string, MatchChoice>

function isGiven(goneId: string, { answers }: MatchAnswers): boolean {
  const choice = goneId.replace(/^gone:/, 'same:')
  return Object.values(answers).some((answer) => answer === choice)
}

/** A person's answer to every question, by its id; the proposals for the rest, where that was said. */
function answersOf(
  print: FollowedPrint,
  reading: Reading,
  following: Following,
  given: MatchAnswers | undefined,
): Answers {
  if (given && given.against !== print.versionId) throw moved(print)
  const answers = new Map<string, MatchChoice>()
  const open: string[] = []
  for (const { id, reason, candidates, proposal } of askMatches(print, reading, following).questions) {
    const choice = given?.answers[id] ?? (given?.rest === 'proposal' ? proposal : undefined)
    const choices: string[] =
      reason === 'gone'
        ? ['keep', 'drop']
        : ['new', 'skip', ...candidates.flatMap(({ taskId, taken }) => (taken ? [] : `same:${taskId}`))]
    // A task that a row was given has one: whether it stays is answered with that.
    if (reason === 'gone' && given && isGiven(id, given)) continue
    if (choice === undefined) open.push(id)
    else if (choices.includes(choice)) answers.set(id, choice)
    else throw misfit(id, choice)
  }
  if (open.length > 0) throw unanswered(open)
  return answers
}

/** What becomes of every row. */
interface Rows {
  pairs: Map<string, string | null>
  continued: [after: Task, before: Task][]
  skipped: TaskMatch[]
  asked: Set<string>
}

function settleRows(print: FollowedPrint, following: Following, answers: Answers): Rows {
  const beforeOf = new Map(print.ledger.tasks.map((task) => [`same:${task.id}`, task]))
  const rows: Rows = { pairs: new Map(following.again), continued: [], skipped: [], asked: new Set() }
  const taken = new Set<Task>()
  for (const row of following.rows) {
    const answer = answers.get(row.after.id)
    if (answer === 'skip') {
      rows.skipped.push(row)
      continue
    }
    if (answer) rows.asked.add(row.after.id)
    const was = answer ? beforeOf.get(answer) : row.best
    if (was && taken.has(was)) throw misfit(row.after.id, `same:${was.id}`)
    if (was) {
      taken.add(was)
      rows.continued.push([row.after, was])
    }
    rows.pairs.set(row.after.id, was?.id ?? null)
  }
  return rows
}

/**
 * The tasks without a row that stay. Beside those that were asked about: a row that is not imported leaves the
 * task it came near as it was, and so does one that is new, in a workbook, which need not be the whole ledger.
 */
function staying(
  print: FollowedPrint,
  following: Following,
  rows: Rows,
  answers: Answers,
  part: boolean,
): Set<Task> {
  const left = new Set(print.ledger.tasks)
  for (const [, was] of rows.continued) left.delete(was)
  const gone = new Set(following.gone)
  const skipped = new Set(rows.skipped.map(({ best }) => best))
  return new Set(
    [...left].filter((task) =>
      gone.has(task) ? answers.get(`gone:${task.id}`) === 'keep' : part || skipped.has(task),
    ),
  )
}

/** Puts the tasks that stay where they stood: each behind the one before it. */
function putBack(before: readonly Task[], stay: ReadonlySet<Task>, continued: Rows['continued']) {
  const successor = new Map(continued.map(([after, was]) => [was, after.id]))
  const kept: { edit: LedgerEdit; taskId: string; before: string }[] = []
  let last: string | null = null
  for (const task of before) {
    last = successor.get(task) ?? last
    if (!stay.has(task)) continue
    const copy = keepTask(task)
    kept.push({ edit: { kind: 'add-task', after: last, task: copy }, taskId: copy.id, before: task.id })
    last = copy.id
  }
  return kept
}

/**
 * Turns a person's answers about a file into decisions: which task each row continues, rows that are left out,
 * tasks that are kept, and what the file does not state.
 *
 * @throws AppError UNANSWERED where a question is open; CONFLICT where the answers were given of another print;
 * INVALID_INPUT where an answer is no choice, or two rows are given one task
 */
export function settleMatches(
  print: FollowedPrint,
  reading: Reading,
  given: MatchAnswers | undefined,
): SettledPrint {
  const following = followPrint(print, reading)
  const answers = answersOf(print, reading, following, given)
  const rows = settleRows(print, following, answers)
  const stay = staying(print, following, rows, answers, isWorkbook(reading))
  const kept = putBack(print.ledger.tasks, stay, rows.continued)
  const sure = [...rows.pairs].filter(([taskId]) => !rows.asked.has(taskId) && !following.again.has(taskId))
  const asked = [...rows.pairs].filter(([taskId]) => rows.asked.has(taskId))
  const decided = (some: [string, string | null][], byPerson: boolean): LedgerEdit[] =>
    some.length === 0
      ? []
      : [
          {
            kind: 'continue-tasks',
            pairs: some.map(([taskId, before]) => ({ taskId, before })),
            asked: byPerson,
          },
        ]
  for (const { taskId, before } of kept) {
    asked.push([taskId, before])
    rows.pairs.set(taskId, before)
  }
  return {
    pairs: rows.pairs,
    edits: [
      ...rows.skipped.map(({ after }): LedgerEdit => ({ kind: 'drop-task', taskId: after.id })),
      ...kept.map(({ edit }) => edit),
      ...decided(sure, false),
      ...decided(asked, true),
      ...keepOfPrint(print, reading, rows.continued).edits,
    ],
  }
}
