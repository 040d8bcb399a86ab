import { z } from 'zod'
import { defineEndpoint } from '../kernel/define-endpoint.ts'
import { Day, Id, UnitRef } from '../kernel/values.ts'
import { Labels } from './field.ts'

/** What a line of a task's timeline is about. */
export const timelineKinds = [
  'document',
  'instrument',
  'deadline',
  'milestone',
  'period',
  'filing',
  'verification',
  'record',
  'finding',
  'action',
  'target',
] as const
export type TimelineKind = (typeof timelineKinds)[number]

/** One dated thing of a task, with where to look at it. Only what the caller may see is in the list. */
export const TimelineEntry = z.object({
  kind: z.enum(timelineKinds),
  /** which of the things that happen to its kind: `opened`, `handed-in`, `signed`, `contradicted`, … */
  event: z.string(),
  on: Day,
  /** names the thing, in the words of whoever wrote it */
  text: z.object({ zh: z.string(), en: z.string() }),
  /** of a record: its register and its state */
  register: Labels.nullable(),
  state: Labels.nullable(),
  unit: UnitRef.nullable(),
  /** address within the product */
  link: z.string().nullable(),
})
export type TimelineEntry = z.infer<typeof TimelineEntry>

export const getTaskTimeline = defineEndpoint({
  id: 'registers.getTaskTimeline',
  method: 'GET',
  path: '/api/ledger/tasks/:taskId/timeline',
  title: { zh: '一项任务的全过程', en: 'Everything that happened about a task' },
  access: 'ledger.read',
  input: z.object({ taskId: Id }),
  output: z.object({
    task: z.object({
      id: Id,
      planId: Id,
      planTitle: z.string(),
      no: z.string(),
      title: z.string().nullable(),
      text: z.string(),
      units: z.array(UnitRef.extend({ role: z.enum(['lead', 'responsible', 'support']) })),
    }),
    /** the latest first; at most 500 */
    entries: z.array(TimelineEntry),
  }),
  errors: ['NOT_FOUND'],
})
