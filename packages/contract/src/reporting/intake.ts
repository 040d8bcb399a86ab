import { z } from 'zod'
import { Id } from '../kernel/values.ts'
import { matchReasons } from '../plan/match.ts'
import { claims, EntryContent } from './report.ts'

const { progress, problem, cause, next, help, completedOn } = EntryContent.shape

/** What the columns of a unit's workbook mean; `no` and `task` say which duty a row is about. */
export const intakeColumns = [
  'no',
  'task',
  'role',
  'claim',
  'progress',
  'problem',
  'cause',
  'next',
  'help',
  'completedOn',
] as const
export type IntakeColumn = (typeof intakeColumns)[number]

/** What a file says of a duty, and only that: what it leaves blank stays as it is written. */
export const GivenFields = z.object({
  claim: z.enum(claims).optional(),
  progress: progress.optional(),
  problem: problem.optional(),
  cause: cause.optional(),
  next: next.optional(),
  help: help.optional(),
  completedOn: completedOn.unwrap().optional(),
})
export type GivenFields = z.infer<typeof GivenFields>

/** A row of a workbook with the duty it is taken for. */
export const IntakeRow = z.object({
  /** sheet and row, the same for the same file */
  key: z.string(),
  no: z.string(),
  wording: z.string(),
  given: GivenFields,
  obligationId: Id.nullable(),
  /** why the duty is asked; null where it is sure */
  reason: z.enum(matchReasons).nullable(),
  /** the most alike first */
  candidates: z.array(z.object({ obligationId: Id, score: z.number() })),
})
export type IntakeRow = z.infer<typeof IntakeRow>

/** A cell that cannot be taken, by its address in the file. */
export const BadCell = z.object({
  rowKey: z.string(),
  address: z.string(),
  heading: z.string(),
  value: z.string(),
  problem: z.object({ zh: z.string(), en: z.string() }),
})
export type BadCell = z.infer<typeof BadCell>

/** What a piece of a Word report was known by: 编号, 标题, 提到, 用词; null where no duty is named. */
export const pieceReasons = ['number', 'title', 'mention', 'wording'] as const

/** A piece of a report in prose, beside the duty it is proposed for; without one it belongs to the narrative. */
export const IntakePiece = z.object({
  key: z.string(),
  heading: z.string(),
  text: z.string(),
  given: GivenFields,
  obligationId: Id.nullable(),
  reason: z.enum(pieceReasons).nullable(),
  /** 0 to 1 */
  confidence: z.number(),
})
export type IntakePiece = z.infer<typeof IntakePiece>

/** What was understood of a file that a unit dropped in. Nothing of it is stored. */
export const IntakePreview = z.object({
  format: z.string(),
  /** headings of the table with what they mean; null: a column that is not read */
  columns: z.array(z.object({ heading: z.string(), meaning: z.enum(intakeColumns).nullable() })),
  rows: z.array(IntakeRow),
  badCells: z.array(BadCell),
  pieces: z.array(IntakePiece),
})
export type IntakePreview = z.infer<typeof IntakePreview>
