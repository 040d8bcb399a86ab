import { z } from 'zod'
import { Day, Id, Line, UnitRef } from '../kernel/values.ts'

const clock = z.int().min(0).max(366)

/** RFC 5545 rule without DTSTART, in days: nothing finer than a day is owed. */
export const RecurrenceRule = z
  .string()
  .max(200)
  .regex(/^FREQ=(DAILY|WEEKLY|MONTHLY|YEARLY)(;[A-Z]+=[A-Z0-9,+-]+)*$/)

/** What the office sets of a cycle 报送制度; clocks are in days around the due day. */
export const CycleFields = z
  .object({
    name: Line,
    rrule: RecurrenceRule.nullable(),
    firstDue: Day.nullable(),
    coversFrom: Day,
    opensBefore: clock,
    cutoffBefore: clock,
    locksAfter: clock,
    /** 逢休息日顺延: a due day of rest moves to the next working day */
    moves: z.boolean().default(false),
    /** what a report says: 工作进展, 存在问题, 下一步打算 */
    content: z.array(Line).max(20),
    recipient: Line.nullable(),
    /** 应报单位, as the office confirms them */
    unitIds: z.array(Id).min(1).max(10_000),
  })
  .refine((fields) => fields.rrule !== null || fields.firstDue !== null, { path: ['firstDue'] })
export type CycleFields = z.infer<typeof CycleFields>

/** A period as the rule plans it; not stored before it opens. */
export const PeriodPlan = z.object({
  name: z.object({ zh: z.string(), en: z.string() }),
  first: z.boolean(),
  coversFrom: Day,
  cutoffOn: Day,
  opensOn: Day,
  dueOn: Day,
  /** the due day by the rule, where it is moved over days of rest */
  ruleDueOn: Day.nullable(),
  locksOn: Day,
})
export type PeriodPlan = z.infer<typeof PeriodPlan>

/** A cycle with who owes in it and the periods that come next. */
export const Cycle = z.object({
  id: Id,
  planId: Id,
  planTitle: z.string(),
  ruleId: Id.nullable(),
  name: z.string(),
  rrule: z.string().nullable(),
  firstDue: Day.nullable(),
  coversFrom: Day,
  opensBefore: z.int(),
  cutoffBefore: z.int(),
  locksAfter: z.int(),
  moves: z.boolean(),
  content: z.array(z.string()),
  recipient: z.string().nullable(),
  endedOn: Day.nullable(),
  revision: z.int(),
  units: z.array(UnitRef),
  /** periods not opened yet, the next first */
  upcoming: z.array(PeriodPlan),
  can: z.object({ manage: z.boolean() }),
})
export type Cycle = z.infer<typeof Cycle>

/** What a document asks to be reported and no cycle answers yet, as a proposal for one. */
export const CycleProposal = z.object({
  planId: Id,
  planTitle: z.string(),
  ruleId: Id,
  phrase: z.string().nullable(),
  who: z.array(z.string()),
  name: z.string(),
  rrule: z.string().nullable(),
  firstDue: Day.nullable(),
  coversFrom: Day,
  content: z.array(z.string()),
  recipient: z.string().nullable(),
  /** units whose duties or names fit the words of `who` */
  units: z.array(UnitRef),
})
export type CycleProposal = z.infer<typeof CycleProposal>
