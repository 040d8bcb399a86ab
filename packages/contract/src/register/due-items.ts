import { z } from 'zod'
import { defineEndpoint } from '../kernel/define-endpoint.ts'
import { Day, UnitRef } from '../kernel/values.ts'
import { Labels } from './field.ts'
import { RecordGlance } from './record-evidence.ts'

/** 到期事项: what a register owes by a day, whose it is to do, and by which act. */
export const DueItem = RecordGlance.extend({
  rule: z.string(),
  labels: Labels,
  on: Day,
  overdue: z.boolean(),
  /** null where it is for the office of the region to decide */
  unit: UnitRef.nullable(),
  /** the act that answers it; null where changing the record does */
  act: z.object({ key: z.string(), labels: Labels }).nullable(),
})
export type DueItem = z.infer<typeof DueItem>

/** How far ahead the list looks, in days. */
export const dueAhead = 30

export const listDueItems = defineEndpoint({
  id: 'registers.listDueItems',
  method: 'GET',
  path: '/api/due-items',
  title: { zh: '到期事项', en: 'What registers owe by when' },
  access: 'register.read',
  input: z.object({
    /** `own`: the caller's unit with those under it, and what is theirs to decide; `all`: whatever they may write for */
    of: z.enum(['own', 'all']).default('own'),
  }),
  output: z.object({
    /** overdue first, the longest first; at most 200 */
    items: z.array(DueItem),
    more: z.boolean(),
    overdue: z.int(),
    can: z.object({ all: z.boolean() }),
  }),
  errors: [],
})
