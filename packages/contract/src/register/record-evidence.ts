import { z } from 'zod'
import { defineEndpoint } from '../kernel/define-endpoint.ts'
import { Day, Done, Id } from '../kernel/values.ts'
import { FieldKey, Labels, RegisterKey } from './field.ts'

/** A record as something shows it that is not its own page; `title` is null where the caller may not see the record. */
export const RecordGlance = z.object({
  register: z.string(),
  registerLabels: Labels,
  recordId: Id,
  title: z.string().nullable(),
  state: z.string(),
  stateLabels: Labels,
})
export type RecordGlance = z.infer<typeof RecordGlance>

/** A record that a rule of its register offers as evidence of a duty. */
export const OfferedRecord = RecordGlance.extend({
  day: Day,
  /** kept by the unit that reports, or naming it; else of its region */
  own: z.boolean(),
  /** its day lies in the period; else in the year of it */
  inPeriod: z.boolean(),
  /** its state is a decision by another unit; else it is the unit's own claim */
  verified: z.boolean(),
})
export type OfferedRecord = z.infer<typeof OfferedRecord>

/** How a rule stands for a duty: met, partly, or no record at all; with the records, the unit's own first. */
export const RuleStanding = z.object({
  register: z.string(),
  registerLabels: Labels,
  rule: z.string(),
  labels: Labels,
  standing: z.enum(['met', 'partly', 'none']),
  /** records of the year up to the cut-off, and how many prove it */
  count: z.int(),
  least: z.int(),
  /** at most twenty of them */
  records: z.array(OfferedRecord),
})
export type RuleStanding = z.infer<typeof RuleStanding>

/** A record put beside a duty: as it stands while the report is being written, as it stood once it was handed in. */
export const AttachedRecord = RecordGlance.extend({
  /** by which it can be taken away; null once it was handed in */
  id: Id.nullable(),
  ruleLabels: Labels.nullable(),
  day: Day.nullable(),
  revision: z.int(),
  verified: z.boolean(),
})
export type AttachedRecord = z.infer<typeof AttachedRecord>

/** 议定事项 that a unit still owes, beside its report. */
export const OpenDecision = z.object({
  id: Id,
  matter: z.string(),
  progress: z.string(),
  dueOn: Day.nullable(),
  overdue: z.boolean(),
  /** said to be done, and waiting for somebody else to confirm */
  claimed: z.boolean(),
})
export type OpenDecision = z.infer<typeof OpenDecision>

export const listReportRecords = defineEndpoint({
  id: 'registers.listReportRecords',
  method: 'GET',
  path: '/api/reports/:reportId/records',
  title: { zh: '一份报送的台账佐证', en: 'Records of registers as evidence of a report' },
  access: 'report.read',
  input: z.object({ reportId: Id }),
  output: z.object({
    duties: z.array(
      z.object({ obligationId: Id, rules: z.array(RuleStanding), attached: z.array(AttachedRecord) }),
    ),
    decisions: z.array(OpenDecision),
    can: z.object({ attach: z.boolean() }),
  }),
  errors: ['NOT_FOUND'],
})

export const attachRecord = defineEndpoint({
  id: 'registers.attachRecord',
  method: 'POST',
  path: '/api/reports/:reportId/records',
  title: { zh: '以台账记录为佐证', en: 'Put a record beside a duty' },
  access: 'report.file',
  input: z.object({
    reportId: Id,
    obligationId: Id,
    register: RegisterKey,
    recordId: Id,
    /** the rule that offers it; null where it was chosen by hand */
    rule: FieldKey.nullable(),
  }),
  output: z.object({ id: Id }),
  errors: ['NOT_FOUND', 'WRONG_STATE', 'ALREADY_EXISTS'],
})

export const detachRecord = defineEndpoint({
  id: 'registers.detachRecord',
  method: 'DELETE',
  path: '/api/reports/:reportId/records/:id',
  title: { zh: '撤下台账佐证', en: 'Take a record away from a duty' },
  access: 'report.file',
  input: z.object({ reportId: Id, id: Id }),
  output: Done,
  errors: ['NOT_FOUND', 'WRONG_STATE'],
})
