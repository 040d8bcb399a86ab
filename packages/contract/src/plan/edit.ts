import { z } from 'zod'
import {
  Condition,
  Implied,
  Indicator,
  Measure,
  Recurrence,
  ReportingDuty,
  Schedule,
  Task,
  UnitMention,
  unitRoles,
} from '../ledger/ledger.ts'

/** What a printed unit name stands for in the directory. */
export const UnitResolution = z.discriminatedUnion('kind', [
  /** one unit of the directory */
  z.object({ kind: z.literal('unit'), unitId: z.string() }),
  /** a collective (各县（市、区）): every member owes the duty in its own name */
  z.object({ kind: z.literal('members'), unitIds: z.array(z.string()).min(1) }),
  /** points back at the units of its own task (各责任单位, 有关部门): no duty of its own */
  z.object({ kind: z.literal('reference') }),
  /** kept as printed; no unit of the directory answers for it yet */
  z.object({ kind: z.literal('printed') }),
])
export type UnitResolution = z.infer<typeof UnitResolution>

/** Where a unit list stands: in the task itself, or in one of its measures. */
const place = { taskId: z.string(), measureId: z.string().nullable() }

/** Fields of a task that a person may correct. */
export const TaskChanges = z
  .object({
    no: z.string(),
    title: z.string().nullable(),
    section: z.string().nullable(),
    path: z.array(z.string()),
    text: z.string().min(1),
    schedule: Schedule,
    recurrences: z.array(Recurrence),
    condition: Condition.nullable(),
    outcome: z.string().nullable(),
    extra: z.record(z.string(), z.string()),
  })
  .partial()
export type TaskChanges = z.infer<typeof TaskChanges>

/** Fields of a measure that a person may correct. */
export const MeasureChanges = z
  .object({
    no: z.string(),
    text: z.string().min(1),
    schedule: Schedule,
    recurrences: z.array(Recurrence),
    condition: Condition.nullable(),
  })
  .partial()
export type MeasureChanges = z.infer<typeof MeasureChanges>

/**
 * Everything a person can do to a ledger under review: one closed union. The draft is the reading with
 * these applied in order, so that history, undo and carrying over to a later print all hang on it.
 */
export const LedgerEdit = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('set-head'),
    changes: z
      .object({
        title: z.string().min(1),
        number: z.string().nullable(),
        issuers: z.array(z.string()),
        issuedOn: z.iso.date().nullable(),
        draft: z.boolean(),
        region: z.string().nullable(),
      })
      .partial(),
  }),
  z.object({ kind: z.literal('set-task'), taskId: z.string(), changes: TaskChanges }),
  z.object({ kind: z.literal('set-units'), ...place, units: z.array(UnitMention) }),
  z.object({ kind: z.literal('add-task'), task: Task, after: z.string().nullable() }),
  z.object({ kind: z.literal('drop-task'), taskId: z.string() }),
  /** cuts the task's text at a character; the rest becomes a task `newId` with the same units */
  z.object({ kind: z.literal('split-task'), taskId: z.string(), at: z.int().positive(), newId: z.string() }),
  /** joins tasks into the first of them: texts one after the other, units united */
  z.object({ kind: z.literal('merge-tasks'), taskIds: z.array(z.string()).min(2) }),
  z.object({
    kind: z.literal('set-measure'),
    taskId: z.string(),
    measureId: z.string(),
    changes: MeasureChanges,
  }),
  z.object({
    kind: z.literal('add-measure'),
    taskId: z.string(),
    measure: Measure,
    after: z.string().nullable(),
  }),
  z.object({ kind: z.literal('drop-measure'), taskId: z.string(), measureId: z.string() }),
  z.object({
    kind: z.literal('set-indicator'),
    index: z.int().nonnegative(),
    indicator: Indicator.nullable(),
  }),
  z.object({ kind: z.literal('add-indicator'), indicator: Indicator }),
  z.object({ kind: z.literal('add-reporting'), duty: ReportingDuty }),
  z.object({ kind: z.literal('add-implied'), implied: Implied }),
  z.object({ kind: z.literal('drop-reporting'), index: z.int().nonnegative() }),
  /** mends a printed name, in one task or (taskId null) wherever it is printed */
  z.object({
    kind: z.literal('rename-unit'),
    from: z.string(),
    to: z.string().min(1),
    taskId: z.string().nullable(),
  }),
  z.object({
    kind: z.literal('drop-unit'),
    ...place,
    name: z.string(),
    role: z.enum(unitRoles),
    all: z.boolean(),
  }),
  z.object({ kind: z.literal('resolve-unit'), printed: z.string(), resolution: UnitResolution.nullable() }),
  /** whether, and in which role, a unit is bound to every task by one sentence */
  z.object({ kind: z.literal('bind-implied'), unit: z.string(), role: z.enum(unitRoles).nullable() }),
  /** which task of the earlier print each task continues (null: it is new); made when a print is loaded */
  z.object({
    kind: z.literal('continue-tasks'),
    pairs: z.array(z.object({ taskId: z.string(), before: z.string().nullable() })),
    /** answered by a person, or sure by wording */
    asked: z.boolean(),
  }),
  z.object({ kind: z.literal('accept-tasks'), taskIds: z.array(z.string()).min(1) }),
  z.object({
    kind: z.literal('settle'),
    doubts: z.array(z.string()).min(1),
    choice: z.string(),
    note: z.string().optional(),
  }),
  z.object({ kind: z.literal('align-task'), taskId: z.string(), chapter: z.string().nullable() }),
  /** names the unit whose report waits for the parts of the others (统稿单位); null takes it back */
  z.object({ kind: z.literal('consolidate'), ...place, printed: z.string().nullable() }),
])
export type LedgerEdit = z.infer<typeof LedgerEdit>
