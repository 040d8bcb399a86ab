import { z } from 'zod'
import { Day, Id, Instant, UnitRef } from '../kernel/values.ts'
import { OwedValue } from './indicator.ts'

/** What a unit says of a duty in a period; a claim until it is verified. */
export const claims = ['progress', 'continuing', 'done', 'not-started'] as const
export type Claim = (typeof claims)[number]

/** Where a report stands: 未报, 待签发, 已报送, 已退回, 已审定, 已豁免. */
export const reportStates = ['owed', 'submitted', 'signed', 'returned', 'accepted', 'waived'] as const
export type ReportState = (typeof reportStates)[number]

/** How a report stands to its due day: 按时, 迟报, 未到期, 逾期未报, 不计. Derived, never stored. */
export const timings = ['on-time', 'late', 'not-due', 'missing', 'waived'] as const
export type Timing = (typeof timings)[number]

/** Longest text of one field, in characters. */
export const maxEntryText = 4000

// Tabs and line ends are text; other control characters come from pasting and are left out.
const text = z
  .string()
  .max(maxEntryText)
  .transform((value) => value.replace(/[^\P{Cc}\t\n]/gu, ''))

/** A figure with its own unit; `targetId` where it is that of a target of the plan. */
export const Figure = z.object({
  name: z.string().trim().min(1).max(100),
  value: z.number(),
  unit: z.string().max(20).nullable(),
  targetId: Id.nullable(),
})
export type Figure = z.infer<typeof Figure>

/** What is said of one duty. A draft may be as empty as it likes; `findGaps` says what a report needs. */
export const EntryContent = z.object({
  claim: z.enum(claims).nullable(),
  progress: text,
  problem: text,
  cause: text,
  next: text,
  help: text,
  figures: z.array(Figure).max(20),
  completedOn: Day.nullable(),
})
export type EntryContent = z.infer<typeof EntryContent>

/** An entry in which nothing has been said. */
export const emptyEntry: EntryContent = {
  claim: null,
  progress: '',
  problem: '',
  cause: '',
  next: '',
  help: '',
  figures: [],
  completedOn: null,
}

/** What a field of an entry is called by returns and messages. */
export const entryFields = [
  'claim',
  'progress',
  'problem',
  'cause',
  'next',
  'help',
  'figures',
  'completedOn',
] as const
export type EntryField = (typeof entryFields)[number]

/** A period with how its reports stand. */
export const Period = z.object({
  id: Id,
  planId: Id,
  planTitle: z.string(),
  cycleId: Id,
  cycleName: z.string(),
  name: z.object({ zh: z.string(), en: z.string() }),
  first: z.boolean(),
  coversFrom: Day,
  cutoffOn: Day,
  opensOn: Day,
  dueOn: Day,
  locksOn: Day,
  state: z.enum(['open', 'closed']),
  /** reports owed without waived ones; none of the others is ever larger */
  expected: z.int(),
  received: z.int(),
  onTime: z.int(),
  accepted: z.int(),
  can: z.object({ manage: z.boolean(), review: z.boolean() }),
})
export type Period = z.infer<typeof Period>

/** A report in a list or a cell of the matrix. */
export const ReportSummary = z.object({
  id: Id,
  periodId: Id,
  unit: UnitRef,
  regionName: z.string(),
  state: z.enum(reportStates),
  timing: z.enum(timings),
  origin: z.enum(['frozen', 'added']),
  firstDueOn: Day,
  dueOn: Day,
  /** past its last day or its period closed, and not reopened: nothing can be written in it */
  locked: z.boolean(),
  receivedAt: Instant.nullable(),
  obligations: z.int(),
  /** how often it was changed after it had first come in */
  changes: z.int(),
  openRequests: z.int(),
  /** counts the acts on it; sent along with the next one */
  revision: z.int(),
})
export type ReportSummary = z.infer<typeof ReportSummary>

/** What a return asks for of one field. */
export const FieldReturn = z.object({
  obligationId: Id,
  field: z.enum(entryFields).nullable(),
  reason: z.string().trim().min(1).max(500),
})
export type FieldReturn = z.infer<typeof FieldReturn>

/** A dated act on a report. */
export const ReportAct = z.object({
  sequence: z.int(),
  kind: z.enum([
    'added',
    'submitted',
    'withdrawn',
    'signed',
    'recorded',
    'returned',
    'accepted',
    'reopened',
    'waived',
    'extended',
    'handed-over',
  ]),
  actorName: z.string(),
  at: Instant,
  reason: z.string().nullable(),
  detail: z.record(z.string(), z.unknown()),
})
export type ReportAct = z.infer<typeof ReportAct>

/** What was said of the same duty before. */
export const EarlierEntry = z.object({
  periodName: z.object({ zh: z.string(), en: z.string() }),
  receivedAt: Instant.nullable(),
  content: EntryContent,
})
export type EarlierEntry = z.infer<typeof EarlierEntry>

/** One duty in a report, with what is written of it now. */
export const ReportLine = z.object({
  obligationId: Id,
  task: z.object({
    id: Id,
    no: z.string(),
    title: z.string().nullable(),
    text: z.string(),
    versionId: Id,
    page: z.int().nullable(),
    start: z.int(),
    end: z.int(),
    endOn: Day.nullable(),
    ongoing: z.boolean(),
    scheduleLabel: z.string().nullable(),
  }),
  role: z.enum(['lead', 'responsible', 'support']),
  /** measures of the task that name this unit */
  measures: z.array(z.object({ no: z.string(), text: z.string() })),
  required: z.boolean(),
  consolidating: z.boolean(),
  content: EntryContent,
  /** counts the changes of the draft; 0 where none was made */
  revision: z.int(),
  editedBy: z.string().nullable(),
  editedAt: Instant.nullable(),
  earlier: EarlierEntry.nullable(),
  /** what the last return asked for here */
  returned: z.array(FieldReturn),
})
export type ReportLine = z.infer<typeof ReportLine>

/** A part that a consolidating duty of the report waits for: another unit has neither filed it nor been waived. */
export const WaitingPart = z.object({ obligationId: Id, unitId: Id, unitName: z.string() })
export type WaitingPart = z.infer<typeof WaitingPart>

/** A report with everything its page shows. Lines hold the draft for the unit, what was handed in for others. */
export const Report = z.object({
  summary: ReportSummary,
  period: z.object({
    id: Id,
    name: z.object({ zh: z.string(), en: z.string() }),
    planId: Id,
    planTitle: z.string(),
    cycleName: z.string(),
    coversFrom: Day,
    cutoffOn: Day,
    opensOn: Day,
    dueOn: Day,
    locksOn: Day,
    state: z.enum(['open', 'closed']),
    content: z.array(z.string()),
    /** how often it is owed (RFC 5545) and the words of the document that say so; null where the office set it */
    rrule: z.string().nullable(),
    rulePhrase: z.string().nullable(),
  }),
  /** the last day on which anything can be written: that of the period, moved with the due day */
  locksOn: Day,
  waiting: z.array(WaitingPart),
  narrative: z.string(),
  narrativeRevision: z.int(),
  earlierNarrative: z.string().nullable(),
  cutoffOn: Day,
  lines: z.array(ReportLine),
  /** indicator values owed with this report, because its period closes the year */
  values: z.array(OwedValue),
  acts: z.array(ReportAct),
  /** whether the lines show a draft that nobody else sees yet */
  draft: z.boolean(),
  can: z.object({
    edit: z.boolean(),
    submit: z.boolean(),
    withdraw: z.boolean(),
    sign: z.boolean(),
    review: z.boolean(),
    record: z.boolean(),
    ask: z.boolean(),
  }),
})
export type Report = z.infer<typeof Report>
