import { z } from 'zod'
import { Condition, Recurrence, Schedule, Span, unitRoles } from '../ledger/ledger.ts'

/** How a duty came to be: printed, expanded from a collective, or bound by one sentence for all tasks. */
export const dutyOrigins = ['printed', 'collective', 'implied'] as const

/** 职责: one unit's part in a task or measure. `unitId` is null while no unit of the directory answers for it. */
export const LedgerDuty = z.object({
  id: z.string(),
  unitId: z.string().nullable(),
  unitName: z.string(),
  printed: z.string(),
  role: z.enum(unitRoles),
  origin: z.enum(dutyOrigins),
  measureId: z.string().nullable(),
  consolidating: z.boolean(),
  source: Span.nullable(),
})
export type LedgerDuty = z.infer<typeof LedgerDuty>

/** 举措 in the ledger in force. */
export const LedgerMeasure = z.object({
  id: z.string(),
  no: z.string(),
  text: z.string(),
  source: Span,
})
export type LedgerMeasure = z.infer<typeof LedgerMeasure>

/** States of a task before anything is reported: waiting for an instrument, or open. */
export const taskStates = ['open', 'waiting'] as const

/** 任务 in the ledger in force: the ledger's own columns, then what the system derives. */
export const LedgerRow = z.object({
  id: z.string(),
  planId: z.string(),
  planTitle: z.string(),
  ordinal: z.int(),
  no: z.string(),
  title: z.string().nullable(),
  section: z.string().nullable(),
  path: z.array(z.string()),
  text: z.string(),
  outcome: z.string().nullable(),
  schedule: Schedule,
  condition: Condition.nullable(),
  recurrences: z.array(Recurrence),
  state: z.enum(taskStates),
  chapter: z.string().nullable(),
  source: Span,
  measures: z.array(LedgerMeasure),
  duties: z.array(LedgerDuty),
})
export type LedgerRow = z.infer<typeof LedgerRow>

/** What a list of tasks is narrowed to. Every field may be left out; a link with these reproduces the view. */
export const LedgerFilter = z.object({
  planId: z.string().optional(),
  unitId: z.string().optional(),
  role: z.enum(unitRoles).optional(),
  /** dated: has a deadline; ongoing: 持续推进; none: 无时限; waiting: 待触发 */
  time: z.enum(['dated', 'ongoing', 'none', 'waiting']).optional(),
  /** deadline not after this day */
  dueBy: z.iso.date().optional(),
  /** has a recurrence of this ISO duration, or any */
  every: z.string().optional(),
  lead: z.enum(['none', 'one', 'many']).optional(),
  chapter: z.string().optional(),
  section: z.string().optional(),
  /** words of the task, a unit's name, pinyin or initials */
  q: z.string().max(100).optional(),
})
export type LedgerFilter = z.infer<typeof LedgerFilter>
