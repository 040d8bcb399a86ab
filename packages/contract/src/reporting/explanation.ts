import { z } from 'zod'
import { WorkingLine } from '../access/holiday.ts'
import { Day, Id, Instant, UnitRef } from '../kernel/values.ts'
import { standings } from './matrix.ts'
import { EntryContent } from './report.ts'
import { ReportRequest, requestKinds } from './request.ts'

/** Why a report is due when it is: the rule, its clocks, what moved it, and the working in lines to be printed. */
export const Deadline = z.object({
  cycleName: z.string(),
  rrule: z.string().nullable(),
  /** the words of the document that ask for it */
  phrase: z.string().nullable(),
  planId: Id,
  planTitle: z.string(),
  coversFrom: Day,
  opensOn: Day,
  cutoffOn: Day,
  firstDueOn: Day,
  /** until 24:00 of this day, in Asia/Shanghai */
  dueOn: Day,
  locksOn: Day,
  locked: z.boolean(),
  reopened: z.boolean(),
  /** approved extensions, oldest first */
  extensions: z.array(
    z.object({ from: Day, to: Day, reason: z.string(), decidedBy: z.string(), decidedAt: Instant }),
  ),
  working: z.array(WorkingLine),
})
export type Deadline = z.infer<typeof Deadline>

/** One handing-in of a report that counts as filed. */
export const Filing = z.object({
  ordinal: z.int(),
  via: z.enum(['web', 'on-behalf']),
  receivedAt: Instant,
  /** who signed it, or whose name stands on the paper */
  leaderName: z.string(),
  channel: z.string().nullable(),
  originalName: z.string().nullable(),
  recordedBy: z.string().nullable(),
})
export type Filing = z.infer<typeof Filing>

/** What another unit filed of a task that this report consolidates. */
export const Part = z.object({
  obligationId: Id,
  reportId: Id,
  unit: UnitRef,
  role: z.enum(['lead', 'responsible', 'support']),
  standing: z.enum(standings),
  content: EntryContent.nullable(),
})
export type Part = z.infer<typeof Part>

/** Everything around a report that its own page does not hold: deadline, requests, filings, parts. */
export const ReportExplanation = z.object({
  deadline: Deadline,
  requests: z.array(ReportRequest),
  filings: z.array(Filing),
  parts: z.array(Part),
  /** units that owe in the same period and could take the duties over */
  others: z.array(UnitRef),
  can: z.object({ ask: z.array(z.enum(requestKinds)), record: z.boolean() }),
})
export type ReportExplanation = z.infer<typeof ReportExplanation>
