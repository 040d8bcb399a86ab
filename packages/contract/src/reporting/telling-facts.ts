import { z } from 'zod'
import { Day, Id, Instant } from '../kernel/values.ts'
import { claims, reportStates, timings } from './report.ts'

/** How a report of a unit stood in a period when facts were taken. */
export const ReportFact = z.object({
  reportId: Id,
  periodId: Id,
  periodName: z.string(),
  unitId: Id,
  unitName: z.string(),
  state: z.enum(reportStates),
  timing: z.enum(timings),
  firstDueOn: Day,
  dueOn: Day,
  receivedAt: Instant.nullable(),
  /** whole days from the due day to the day it came in, else to the day of the facts; 0 where it is not late */
  lateDays: z.int(),
  /** how often the office returned it */
  returns: z.int(),
  /** how often it was handed in again after it had first come in */
  changes: z.int(),
})
export type ReportFact = z.infer<typeof ReportFact>

/** What became of a claim: 属实, 不符, 待核, 未抽核. A claim nobody looked at is never called verified. */
export const verificationStates = ['verified', 'contradicted', 'planned', 'unsampled'] as const
export type VerificationState = (typeof verificationStates)[number]

/** What a unit had filed of one duty when facts were taken; `claim` is null while nothing is filed. */
export const EntryFact = z.object({
  obligationId: Id,
  reportId: Id,
  periodId: Id,
  unitId: Id,
  unitName: z.string(),
  lineageId: Id,
  taskNo: z.string(),
  taskTitle: z.string(),
  role: z.enum(['lead', 'responsible', 'support']),
  required: z.boolean(),
  endOn: Day.nullable(),
  claim: z.enum(claims).nullable(),
  completedOn: Day.nullable(),
  progress: z.string(),
  problem: z.string(),
  cause: z.string(),
  next: z.string(),
  help: z.string(),
  verification: z.enum(verificationStates),
  /** what the verifier found on the spot */
  found: z.string().nullable(),
  verifierName: z.string().nullable(),
  /** accepted milestones whose day has passed */
  lateMilestones: z.array(z.object({ name: z.string(), dueOn: Day })),
  /** records of registers that went with it; verified only where the register's own rules made them so */
  records: z.object({ verified: z.int(), claimed: z.int() }).optional(),
  /** the finding that was raised from its contradiction */
  finding: z.enum(['open', 'closed']).nullable().optional(),
})
export type EntryFact = z.infer<typeof EntryFact>

/**
 * 事实: everything a paper is written from, taken at one moment and kept. Every figure is a count of these
 * rows, so that it always opens to exactly what it counts.
 */
export const TellingFacts = z.object({
  takenAt: Instant,
  /** the day up to which deadlines are judged */
  asOf: Day,
  planTitle: z.string(),
  regionName: z.string(),
  /** name of the period or year */
  scopeName: z.string(),
  /** null where the facts are those of one period */
  year: z.int().nullable(),
  coversFrom: Day,
  cutoffOn: Day,
  dueOn: Day,
  periods: z.array(z.object({ id: Id, name: z.string(), dueOn: Day })),
  reports: z.array(ReportFact),
  entries: z.array(EntryFact),
})
export type TellingFacts = z.infer<typeof TellingFacts>

/** Figures that count reports. */
export const reportFigures = [
  'expected',
  'received',
  'onTime',
  'late',
  'missing',
  'notDue',
  'accepted',
  'waived',
  'returned',
  'changed',
  'extended',
  'returns',
  'changes',
  'lateDays',
  'receivedRate',
  'onTimeRate',
] as const
/** Figures that count duties. */
export const entryFigures = [
  'duties',
  'filed',
  'done',
  'progress',
  'continuing',
  'notStarted',
  'unfiled',
  'verified',
  'contradicted',
  'planned',
  'unsampled',
  'overdue',
  'problems',
  'helpAsked',
  'cited',
  'proved',
  'selfCited',
] as const
export type FigureKind = (typeof reportFigures)[number] | (typeof entryFigures)[number]

/** A figure by its id: what is counted, and whose where it is that of one unit (`late@<unit>`). */
export const FigureId = z
  .string()
  .regex(/^[A-Za-z]{2,20}(@[0-9a-f-]{36})?$/)
  .refine((id) => [...reportFigures, ...entryFigures].some((kind) => kind === id.split('@')[0]))
export type FigureId = z.infer<typeof FigureId>

/** A figure with the rows behind it. */
export const FigureRows = z.object({
  figure: z.string(),
  value: z.number(),
  reports: z.array(ReportFact),
  entries: z.array(EntryFact),
})
export type FigureRows = z.infer<typeof FigureRows>
