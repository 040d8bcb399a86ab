import { z } from 'zod'
import { Id, Instant, UnitRef } from '../kernel/values.ts'
import { MatrixRow, PeriodHead } from './matrix.ts'

/** What was drawn for verification, and what was found: the last three add up to the first. */
export const DrawnCounts = z.object({
  drawn: z.int(),
  verified: z.int(),
  contradicted: z.int(),
  waiting: z.int(),
})
export type DrawnCounts = z.infer<typeof DrawnCounts>

/** A unit in the present period and those before it, with how many duties its report holds and what was found. */
export const StandingRow = MatrixRow.extend({ duties: z.int(), found: DrawnCounts })
export type StandingRow = z.infer<typeof StandingRow>

/** 本期: how the period stands that was asked about, or else the one that was opened last. */
export const PeriodStanding = z.object({
  /** the present one last, before it at most three of the same cycle; none where no period was opened yet */
  periods: z.array(PeriodHead),
  /** duties of the reports that count in the present period */
  duties: z.int(),
  found: DrawnCounts,
  /** who is behind comes first; the rest is in the matrix */
  rows: z.array(StandingRow),
  /** units in the matrix that have no row here */
  others: z.int(),
})
export type PeriodStanding = z.infer<typeof PeriodStanding>

/** Where a task stands, by what its units last filed: 待触发, 未启动, 推进中, 已完成（待核）, 已核, 不符. */
export const taskStandings = [
  'waiting',
  'not-started',
  'in-progress',
  'claimed',
  'verified',
  'contradicted',
] as const
export type TaskStanding = (typeof taskStandings)[number]

/** A task with the working of its standing: its duties that owe a part, and what was last filed of them. */
export const StandingTask = z.object({
  taskId: Id,
  no: z.string(),
  title: z.string(),
  standing: z.enum(taskStandings),
  duties: z.int(),
  filed: z.int(),
  begun: z.int(),
  done: z.int(),
  verified: z.int(),
  contradicted: z.int(),
})
export type StandingTask = z.infer<typeof StandingTask>

/** What happens to reports and claims; `overdue` is no act but a day that passed. */
export const changeKinds = [
  'overdue',
  'contradicted',
  'verified',
  'returned',
  'accepted',
  'signed',
  'recorded',
  'extended',
  'waived',
  'reopened',
  'handed-over',
  'added',
  'issued',
] as const
export type ChangeKind = (typeof changeKinds)[number]

/** What changed of one kind in the last seven days. */
export const ChangeGroup = z.object({
  kind: z.enum(changeKinds),
  count: z.int(),
  latest: Instant,
  /** the units with most of them, at most three, and how many others there are */
  units: z.array(z.object({ name: z.string(), count: z.int() })),
  otherUnits: z.int(),
})
export type ChangeGroup = z.infer<typeof ChangeGroup>

/** One change: where it happened, who did it, and why where somebody said so. */
export const Change = z.object({
  id: z.string(),
  kind: z.enum(changeKinds),
  at: Instant,
  unit: UnitRef.nullable(),
  periodName: z.object({ zh: z.string(), en: z.string() }).nullable(),
  reportId: Id.nullable(),
  /** null where nobody did it: a day passed */
  actorName: z.string().nullable(),
  note: z.string().nullable(),
})
export type Change = z.infer<typeof Change>
