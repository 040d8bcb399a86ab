import { z } from 'zod'

/** A stretch of the document's plain text. */
export const Span = z.object({ start: z.int(), end: z.int(), page: z.int().nullable().optional() })
export type Span = z.infer<typeof Span>

/** How something was read: the rule that made it, how sure it is (0 to 1), and where it stands. */
const basis = {
  rule: z.string().optional(),
  confidence: z.number().min(0).max(1).optional(),
}

export const unitRoles = ['lead', 'responsible', 'support'] as const
/** 牵头, 责任, 配合 */
export type UnitRole = (typeof unitRoles)[number]

/** A unit as printed, with the role it is given. */
export const UnitMention = z.object({
  name: z.string(),
  role: z.enum(unitRoles),
  source: Span.optional(),
  ...basis,
})
export type UnitMention = z.infer<typeof UnitMention>

/** 完成时限. `label` is as printed; null where the plan prints none. Dates are ISO, both ends included. */
export const Schedule = z.object({
  start: z.iso.date().nullable(),
  end: z.iso.date().nullable(),
  ongoing: z.boolean(),
  label: z.string().nullable(),
  source: Span.optional(),
  ...basis,
})
export type Schedule = z.infer<typeof Schedule>

/** 周期: an ISO 8601 duration and the phrase it was read from. */
export const Recurrence = z.object({
  every: z.string(),
  phrase: z.string(),
  source: Span.optional(),
  ...basis,
})
export type Recurrence = z.infer<typeof Recurrence>

/** A start that waits for an instrument: 《…条例》出台后. */
export const Condition = z.object({
  instrument: z.string().nullable(),
  phrase: z.string(),
  source: Span.optional(),
})
export type Condition = z.infer<typeof Condition>

/** 举措 under a task, with the units its own sentence names. */
export const Measure = z.object({
  id: z.string(),
  no: z.string(),
  text: z.string(),
  units: z.array(UnitMention),
  schedule: Schedule.optional(),
  recurrences: z.array(Recurrence).optional(),
  condition: Condition.nullable().optional(),
  source: Span,
  ...basis,
})
export type Measure = z.infer<typeof Measure>

/** 任务. `id` is stable within one reading (`t1`, `t2`, … in document order). */
export const Task = z.object({
  id: z.string(),
  no: z.string(),
  title: z.string().nullable(),
  section: z.string().nullable(),
  /** headings above, outermost first, with their numbers as printed */
  path: z.array(z.string()),
  text: z.string(),
  units: z.array(UnitMention),
  schedule: Schedule,
  recurrences: z.array(Recurrence),
  measures: z.array(Measure),
  condition: Condition.nullable(),
  /** 成果形式 or 目标 column of a ledger table, where there is one */
  outcome: z.string().nullable().optional(),
  /** columns of a table that have no field of their own: heading → text */
  extra: z.record(z.string(), z.string()).optional(),
  source: Span,
  ...basis,
})
export type Task = z.infer<typeof Task>

/** 指标目标 with a figure. */
export const Indicator = z.object({
  name: z.string(),
  op: z.enum(['=', '>=', '>', '<=', '<']),
  value: z.number(),
  unit: z.string().nullable(),
  year: z.int().nullable(),
  phrase: z.string(),
  source: Span.optional(),
  ...basis,
})
export type Indicator = z.infer<typeof Indicator>

/** 报送要求: who reports what to whom, how often. */
export const ReportingDuty = z.object({
  who: z.array(z.string()),
  every: z.string(),
  due: z.string(),
  rrule: z.string().nullable(),
  to: z.string().nullable(),
  content: z.array(z.string()),
  first: z.iso.date().nullable(),
  phrase: z.string().optional(),
  source: Span.optional(),
  ...basis,
})
export type ReportingDuty = z.infer<typeof ReportingDuty>

/** A unit bound to every task by one sentence. */
export const Implied = z.object({
  unit: z.string(),
  phrase: z.string(),
  role: z.enum(unitRoles).optional(),
  source: Span.optional(),
  ...basis,
})
export type Implied = z.infer<typeof Implied>

/** A change the reader proposes to mend an anomaly; a person decides. */
export const Proposal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('rename-unit'), from: z.string(), to: z.string() }),
  z.object({ kind: z.literal('drop-duplicate-unit'), name: z.string(), role: z.enum(unitRoles) }),
  z.object({ kind: z.literal('keep-one-role'), name: z.string(), role: z.enum(unitRoles) }),
  z.object({ kind: z.literal('renumber'), from: z.string(), to: z.string() }),
  /** mends words of the task's title or text, or of its measures */
  z.object({ kind: z.literal('replace-text'), from: z.string(), to: z.string() }),
  z.object({ kind: z.literal('keep') }),
])
export type Proposal = z.infer<typeof Proposal>

/** 存疑. `where` is the printed number of the task (and measure), or `document`. */
export const Anomaly = z.object({
  code: z.string(),
  where: z.string(),
  detail: z.string(),
  detailEn: z.string().optional(),
  taskId: z.string().nullable().optional(),
  source: Span.optional(),
  proposal: Proposal.optional(),
  confidence: z.number().min(0).max(1).optional(),
})
export type Anomaly = z.infer<typeof Anomaly>

/** Everything read from one plan document. Keeps to the public ledger schema; further fields are additions. */
export const Ledger = z.object({
  document: z.object({
    title: z.string(),
    number: z.string().nullable(),
    issuers: z.array(z.string()),
    issuedOn: z.iso.date().nullable(),
    draft: z.boolean(),
    region: z.string().nullable(),
  }),
  tasks: z.array(Task),
  indicators: z.array(Indicator),
  reporting: z.array(ReportingDuty),
  implied: z.array(Implied),
  species: z.array(z.string()),
  instruments: z.array(z.string()),
  contacts: z.array(
    z.object({ name: z.string().optional(), phone: z.string().optional(), email: z.string().optional() }),
  ),
  anomalies: z.array(Anomaly),
})
export type Ledger = z.infer<typeof Ledger>
