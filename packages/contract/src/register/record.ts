import { z } from 'zod'
import { Id, Instant, PersonRef, RegionRef, UnitRef } from '../kernel/values.ts'
import { Labels } from './field.ts'

/** A value of a record on the wire, by the kind of its field. */
export const FieldValue = z.union([
  z.null(),
  z.string(),
  z.number(),
  z.boolean(),
  z.array(z.string()),
  /** period */
  z.object({ from: z.string(), to: z.string().nullable().default(null) }),
  /** place, as GeoJSON geometry */
  z.object({ type: z.string(), coordinates: z.array(z.unknown()) }),
])
export type FieldValue = z.infer<typeof FieldValue>

/** Values by field key. What the caller may not see is absent here and named in `masked`. */
export const RecordValues = z.record(z.string(), FieldValue)
export type RecordValues = z.infer<typeof RecordValues>

/** 记录: one row of a register. */
export const RegisterRecord = z.object({
  id: Id,
  region: RegionRef,
  unit: UnitRef,
  state: z.string(),
  /** since when it has been in its state */
  stateSince: Instant,
  revision: z.int(),
  values: RecordValues,
  /** names of what the values point at: units, regions, other records, by id or code */
  names: z.record(z.string(), z.string()),
  masked: z.array(z.string()),
  /** taken out as an error; kept for the record */
  voided: z.boolean(),
  createdAt: Instant,
  updatedAt: Instant,
})
export type RegisterRecord = z.infer<typeof RegisterRecord>

/** One entry of a record's history. */
export const RecordAct = z.object({
  sequence: z.int(),
  /** `created`, `changed`, `imported`, `raised`, `file-added`, `file-removed`, `voided`, or the key of a transition */
  act: z.string(),
  from: z.string().nullable(),
  to: z.string(),
  at: Instant,
  person: PersonRef,
  unit: UnitRef,
  note: z.string().nullable(),
  /** keys of the fields that were set; values only where the caller may see them */
  changed: z.array(
    z.object({ field: z.string(), before: FieldValue.optional(), after: FieldValue.optional() }),
  ),
})
export type RecordAct = z.infer<typeof RecordAct>

/** A file that hangs on a record. */
export const RecordFile = z.object({
  id: Id,
  field: z.string(),
  name: z.string(),
  kind: z.string(),
  size: z.int(),
  addedBy: z.string(),
  addedAt: Instant,
})
export type RecordFile = z.infer<typeof RecordFile>

/** An act that the caller's role would allow in this state, and what is missing for it. */
export const OfferedAct = z.object({
  act: z.string(),
  labels: Labels,
  to: z.string(),
  asks: z.array(z.string()),
  note: z.boolean(),
  missing: z.array(Labels.extend({ field: z.string().optional() })),
})
export type OfferedAct = z.infer<typeof OfferedAct>

/** Records of another register that point at this one. */
export const RelatedRecords = z.object({
  register: z.string(),
  labels: Labels,
  field: z.string(),
  items: z.array(z.object({ id: Id, title: z.string(), state: z.string(), stateLabels: Labels })),
  count: z.int(),
})

/** What falls due for a record by a rule of its register; its working is the rule itself. */
export const RecordDue = z.object({ key: z.string(), labels: Labels, on: z.string(), overdue: z.boolean() })
