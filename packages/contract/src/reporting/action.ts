import { z } from 'zod'
import { Day, Id, Instant, UnitRef } from '../kernel/values.ts'

const name = z.object({ zh: z.string(), en: z.string() })

/** The clause that asks for something again and again, or waits; `lineageId` is the same through all prints. */
export const ActionTask = z.object({
  planId: Id,
  planTitle: z.string(),
  lineageId: Id,
  no: z.string(),
  title: z.string().nullable(),
  text: z.string(),
})
export type ActionTask = z.infer<typeof ActionTask>

/** How an action obligation stands: 待办, 逾期未记, 已办, 迟办. Derived, never stored. */
export const actionStates = ['due', 'missing', 'done', 'late'] as const
export type ActionState = (typeof actionStates)[number]

/** 行动义务: what a unit has to have done once between two days; closed by a dated record alone. */
export const Action = z.object({
  task: ActionTask,
  /** the words that ask for it: 每季度, 定期 */
  phrase: z.string(),
  every: z.string(),
  unit: UnitRef,
  name,
  coversFrom: Day,
  dueOn: Day,
  state: z.enum(actionStates),
  record: z.object({ doneOn: Day, text: z.string(), recordedBy: z.string(), recordedAt: Instant }).nullable(),
  can: z.object({ record: z.boolean() }),
})
export type Action = z.infer<typeof Action>

/** The intervals that the office may give. */
export const givenEvery = ['P1M', 'P2M', 'P3M', 'P6M', 'P1Y', 'P2Y', 'P3Y', 'P5Y'] as const

/** 周期: what a clause says of how often, and what the office made of it. */
export const ActionRule = z.object({
  task: ActionTask,
  phrase: z.string(),
  /** as printed, ISO 8601; null for 定期, 常态化, 适时 */
  printed: z.string().nullable(),
  /** what is followed: given by the office, else as printed; null where nothing is */
  every: z.string().nullable(),
  from: Day,
  /** the office has still to give an interval, or to say that none is owed */
  undecided: z.boolean(),
  units: z.array(UnitRef),
  revision: z.int(),
  can: z.object({ decide: z.boolean() }),
})
export type ActionRule = z.infer<typeof ActionRule>

/** A task that waits for an instrument; it is in no denominator. */
export const WaitingTask = z.object({
  taskId: Id,
  task: ActionTask,
  instrument: z.string().nullable(),
  phrase: z.string(),
  units: z.array(UnitRef),
  can: z.object({ record: z.boolean() }),
})
export type WaitingTask = z.infer<typeof WaitingTask>

/** 文件出台: an instrument that a task waited for was issued. */
export const InstrumentIssue = z.object({
  id: Id,
  task: ActionTask,
  instrument: z.string(),
  number: z.string().nullable(),
  issuedOn: Day,
  /** the task's deadline: as printed, else as given by the office */
  deadlineOn: Day.nullable(),
  units: z.array(UnitRef),
  revision: z.int(),
  can: z.object({ setDeadline: z.boolean() }),
})
export type InstrumentIssue = z.infer<typeof InstrumentIssue>
