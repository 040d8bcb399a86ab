import { z } from 'zod'
import { defineEndpoint } from '../kernel/define-endpoint.ts'
import { Day, Done, Id, Instant, Line, UnitRef } from '../kernel/values.ts'

const text = z.string().trim().max(2000)

/** 节点 as it is planned: a step with the day by which it is to be done. */
export const MilestoneFields = z.object({ name: Line, dueOn: Day })
export type MilestoneFields = z.infer<typeof MilestoneFields>

/** 节点, and the day on which it was done: recorded by an act of its own, never with the plan. */
export const Milestone = MilestoneFields.extend({ doneOn: Day.nullable() })
export type Milestone = z.infer<typeof Milestone>

/** What a unit says of how it will do its part of a task. */
export const BreakdownFields = z.object({
  leader: text.max(50),
  person: text.max(50),
  steps: text,
  /** one line for what continues without an end */
  continuing: text.max(300),
  milestones: z.array(MilestoneFields).max(30),
})
export type BreakdownFields = z.infer<typeof BreakdownFields>

/** 任务分解 of one task by one unit; without `id` none was written yet. */
export const Breakdown = BreakdownFields.extend({
  milestones: z.array(Milestone),
  id: Id.nullable(),
  planId: Id,
  planTitle: z.string(),
  lineageId: Id,
  unit: UnitRef,
  task: z.object({
    id: Id,
    no: z.string(),
    title: z.string().nullable(),
    text: z.string(),
    endOn: Day.nullable(),
    ongoing: z.boolean(),
    scheduleLabel: z.string().nullable(),
  }),
  role: z.enum(['lead', 'responsible', 'support']),
  state: z.enum(['none', 'draft', 'submitted', 'returned', 'accepted']),
  reason: z.string().nullable(),
  revision: z.int(),
  editedAt: Instant.nullable(),
  can: z.object({ edit: z.boolean(), decide: z.boolean() }),
})
export type Breakdown = z.infer<typeof Breakdown>

export const listBreakdowns = defineEndpoint({
  id: 'reporting.listBreakdowns',
  method: 'GET',
  path: '/api/breakdowns',
  title: { zh: '任务分解', en: 'How units break their duties down' },
  access: 'report.read',
  input: z.object({ planId: Id.optional(), unitId: Id.optional() }),
  output: z.object({ breakdowns: z.array(Breakdown) }),
  errors: [],
})

export const saveBreakdown = defineEndpoint({
  id: 'reporting.saveBreakdown',
  method: 'PUT',
  path: '/api/breakdowns',
  title: { zh: '保存任务分解', en: 'Keep how a unit breaks a duty down' },
  access: 'report.file',
  input: z.object({ planId: Id, lineageId: Id, unitId: Id, revision: z.int(), fields: BreakdownFields }),
  output: z.object({ id: Id, revision: z.int() }),
  errors: ['NOT_FOUND', 'CONFLICT', 'WRONG_STATE'],
})

export const submitBreakdowns = defineEndpoint({
  id: 'reporting.submitBreakdowns',
  method: 'POST',
  path: '/api/breakdown-submissions',
  title: { zh: '报送任务分解', en: 'Hand breakdowns to the office' },
  access: 'report.file',
  input: z.object({ ids: z.array(Id).min(1).max(500) }),
  output: z.object({ submitted: z.int() }),
  errors: ['NOT_FOUND', 'WRONG_STATE', 'INCOMPLETE'],
})

export const decideBreakdowns = defineEndpoint({
  id: 'reporting.decideBreakdowns',
  method: 'POST',
  path: '/api/breakdown-decisions',
  title: { zh: '审定或退回任务分解', en: 'Accept or return breakdowns' },
  access: 'report.review',
  input: z
    .object({
      ids: z.array(Id).min(1).max(500),
      decision: z.enum(['accepted', 'returned']),
      reason: z.string().trim().max(500).nullable(),
    })
    .refine((input) => input.decision === 'accepted' || Boolean(input.reason), { path: ['reason'] }),
  output: z.object({ decided: z.int() }),
  errors: ['NOT_FOUND', 'WRONG_STATE'],
})

export const completeMilestone = defineEndpoint({
  id: 'reporting.completeMilestone',
  method: 'POST',
  path: '/api/breakdowns/:breakdownId/milestones/:ordinal',
  title: { zh: '登记节点完成', en: 'Record that a milestone was met' },
  access: 'report.file',
  input: z.object({ breakdownId: Id, ordinal: z.coerce.number().int().min(1), doneOn: Day }),
  output: Done,
  errors: ['NOT_FOUND', 'WRONG_STATE'],
})
