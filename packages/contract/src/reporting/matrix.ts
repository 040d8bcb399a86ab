import { z } from 'zod'
import { pageOf } from '../kernel/paging.ts'
import { Day, Id, UnitRef } from '../kernel/values.ts'
import { ReportSummary } from './report.ts'

/**
 * Where a report stands, in one word: 逾期未报, 未到期, 待签发, 待审, 已退回, 已审定, 已豁免. Derived from its state
 * and its due day, never stored.
 */
export const standings = [
  'missing',
  'not-due',
  'at-leader',
  'to-review',
  'returned',
  'accepted',
  'waived',
] as const
export type Standing = (typeof standings)[number]

/** Counts of a period's reports. Waived ones are outside of `expected` and of everything but `waived`. */
export const PeriodCounts = z.object({
  /** 应报 */
  expected: z.int(),
  /** 已报: received, whatever became of it; never more than `expected` */
  received: z.int(),
  /** 按时; never more than `received` */
  onTime: z.int(),
  late: z.int(),
  missing: z.int(),
  notDue: z.int(),
  atLeader: z.int(),
  toReview: z.int(),
  returned: z.int(),
  accepted: z.int(),
  waived: z.int(),
  /** 获准延期 */
  extended: z.int(),
})
export type PeriodCounts = z.infer<typeof PeriodCounts>

/** A period as the head of a column: its clocks and its counts. */
export const PeriodHead = z.object({
  id: Id,
  planId: Id,
  planTitle: z.string(),
  cycleId: Id,
  cycleName: z.string(),
  name: z.object({ zh: z.string(), en: z.string() }),
  coversFrom: Day,
  cutoffOn: Day,
  opensOn: Day,
  dueOn: Day,
  locksOn: Day,
  state: z.enum(['open', 'closed']),
  counts: PeriodCounts,
  /** requests that nobody has decided yet */
  openRequests: z.int(),
  can: z.object({ manage: z.boolean(), review: z.boolean() }),
})
export type PeriodHead = z.infer<typeof PeriodHead>

/** A unit in a period; `late` where it came in after its due day, `extended` where the day was moved. */
export const MatrixCell = z.object({
  periodId: Id,
  reportId: Id,
  standing: z.enum(standings),
  late: z.boolean(),
  extended: z.boolean(),
})
export type MatrixCell = z.infer<typeof MatrixCell>

/** A unit with its reports; periods in which it owed none have no cell. */
export const MatrixRow = z.object({ unit: UnitRef, regionName: z.string(), cells: z.array(MatrixCell) })
export type MatrixRow = z.infer<typeof MatrixRow>

/** Units by periods of one cycle, a page of units at a time; who is behind in the last period comes first. */
export const Matrix = pageOf(MatrixRow).extend({
  /** the cycles to choose from, the one shown first */
  cycles: z.array(z.object({ id: Id, name: z.string(), planId: Id, planTitle: z.string() })),
  /** at most twelve, the latest last */
  periods: z.array(PeriodHead),
  can: z.object({ manage: z.boolean() }),
})
export type Matrix = z.infer<typeof Matrix>

/** A row of a period: the report, where it stands, and how it came in. */
export const PeriodRow = ReportSummary.extend({
  standing: z.enum(standings),
  via: z.enum(['web', 'on-behalf']).nullable(),
  /** duties of which a problem or a wish for help was filed */
  problems: z.int(),
})
export type PeriodRow = z.infer<typeof PeriodRow>

/** A unit that still owes its report, with whom to call; numbers are shortened by the rule of the contact register. */
export const OwingUnit = z.object({
  reportId: Id,
  unit: UnitRef,
  dueOn: Day,
  standing: z.enum(standings),
  liaisons: z.array(z.string()),
  /** of the contact register; null where the unit has none there */
  contact: z.object({ leader: z.string(), liaison: z.string(), phone: z.string().nullable() }).nullable(),
})
export type OwingUnit = z.infer<typeof OwingUnit>
