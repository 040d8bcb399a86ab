import { z } from 'zod'
import { TextRun } from './diff.ts'

/**
 * Why a row of a later print is asked: it agrees with a task only in part (`partly`), two tasks come equally
 * near (`ambiguous`), two rows come near one task (`shared`), only the number agrees (`number`), nothing is
 * close (`none`); or a task has no row any more (`gone`, asked of workbooks alone).
 */
export const matchReasons = ['partly', 'ambiguous', 'shared', 'number', 'none', 'gone'] as const
export type MatchReason = (typeof matchReasons)[number]

/** One side of a match, as it is shown. */
export const MatchedTask = z.object({
  no: z.string(),
  title: z.string().nullable(),
  text: z.string(),
  units: z.string(),
  deadline: z.string().nullable(),
})
export type MatchedTask = z.infer<typeof MatchedTask>

/** What a person may answer: a candidate (`same:` and its task), or one of the words. */
export const MatchChoice = z.union([
  z.templateLiteral(['same:', z.string()]),
  z.enum(['new', 'skip', 'keep', 'drop']),
])
export type MatchChoice = z.infer<typeof MatchChoice>

/** A task of the ledger that a row may continue, with how its wording differs from the row's. */
export const MatchCandidate = MatchedTask.extend({
  taskId: z.string(),
  /** likeness, 0 to 1 */
  score: z.number(),
  /** another row continues it for sure: shown to compare, not to choose */
  taken: z.boolean(),
  wording: z.array(TextRun),
})
export type MatchCandidate = z.infer<typeof MatchCandidate>

/** 存疑的对应: one row, or one task without a row, that a person has to say something about. */
export const MatchQuestion = z.object({
  /** the row's task in the reading; `gone:` and the task of the ledger */
  id: z.string(),
  reason: z.enum(matchReasons),
  /** the row; of `gone` the task of the ledger */
  task: MatchedTask,
  /** where the row stands in a workbook: `责任分工台账!A7` */
  address: z.string().nullable(),
  candidates: z.array(MatchCandidate),
  proposal: MatchChoice,
})
export type MatchQuestion = z.infer<typeof MatchQuestion>

/** What a table of a ledger does not state, so that the ledger's own is kept. */
export const unstatedFields = [
  'no',
  'title',
  'section',
  'measure',
  'lead',
  'responsible',
  'support',
  'schedule',
  'recurrence',
  'outcome',
  'remark',
  'indicators',
  'reporting',
  'implied',
] as const
export type UnstatedField = (typeof unstatedFields)[number]

/** How a file stands to the print that it follows, before anything is stored. */
export const PrintMatching = z.object({
  /** the print it is compared with */
  against: z.object({ versionId: z.string(), ordinal: z.int() }),
  /** rows that continue a task without question */
  sure: z.int(),
  /** tasks that no row continues and that are not asked about: a printed plan has dropped them */
  dropped: z.int(),
  questions: z.array(MatchQuestion),
  /** what the file does not state and the ledger keeps */
  kept: z.array(z.enum(unstatedFields)),
})
export type PrintMatching = z.infer<typeof PrintMatching>

/** The answers that go with the confirmation; they hold for the print that was compared with. */
export const MatchAnswers = z.object({
  against: z.string(),
  answers: z.record(z.string(), MatchChoice),
  /** take the proposal where no answer is given */
  rest: z.literal('proposal').optional(),
})
export type MatchAnswers = z.infer<typeof MatchAnswers>
