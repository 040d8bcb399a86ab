import { z } from 'zod'
import { defineEndpoint } from '../kernel/define-endpoint.ts'
import { Day, Id, Instant, Line, UnitRef } from '../kernel/values.ts'
import { Labels } from '../register/field.ts'

/** 响应级别: 1 is Ⅰ级, the gravest. */
export const ResponseLevel = z.enum(['1', '2', '3', '4'])
export type ResponseLevel = z.infer<typeof ResponseLevel>

/** A task as it was given out: line of the plan it comes from, unit, day it is due. */
const GivenTask = z.object({ id: Id, line: z.int(), task: z.string(), unit: UnitRef, dueOn: Day })

/** A task as a plan has it at a level, and when it would be due if it were given out now. */
const PlannedTask = z.object({
  line: z.int(),
  task: z.string(),
  unit: UnitRef,
  hours: z.int(),
  dueAt: Instant,
})

/** A line of a text that cannot be carried out, and why. */
const LineTrouble = z.object({ line: z.int(), message: Labels })

export const getPlanTasks = defineEndpoint({
  id: 'stewardship.getPlanTasks',
  method: 'GET',
  path: '/api/contingency-plans/:id/tasks',
  title: { zh: '预案各级任务', en: 'What a plan gives out at each level' },
  access: 'register.read',
  input: z.object({ id: Id }),
  output: z.object({
    revision: z.int(),
    kind: z.string(),
    /** from the gravest to the lightest; none at all where a line cannot be carried out */
    levels: z.array(z.object({ level: ResponseLevel, tasks: z.array(PlannedTask) })),
    faults: z.array(LineTrouble),
    can: z.object({ start: z.boolean() }),
  }),
  errors: ['NOT_FOUND'],
})

export const startResponse = defineEndpoint({
  id: 'stewardship.startResponse',
  method: 'POST',
  path: '/api/responses',
  title: { zh: '按预案启动响应', en: 'Start a response by its plan' },
  access: 'register.write',
  input: z.object({
    plan: Id,
    /** revision of the plan that the caller saw */
    revision: z.int(),
    name: Line,
    level: ResponseLevel,
    /** a drill runs the same path; what it makes is marked 【演练】 */
    drill: z.boolean(),
    /** kind of event; the plan's own where absent */
    kind: z.string().max(60).optional(),
    /** GeoJSON point, CGCS2000 */
    place: z.object({ type: z.literal('Point'), coordinates: z.array(z.number()).min(2).max(3) }).optional(),
    diseaseEvent: Id.optional(),
    situation: z.string().trim().max(4000).optional(),
  }),
  output: z.object({ id: Id, name: z.string(), tasks: z.array(GivenTask) }),
  errors: ['NOT_FOUND', 'CONFLICT', 'WRONG_STATE', 'ALREADY_EXISTS', 'INCOMPLETE'],
})

export const changeResponseLevel = defineEndpoint({
  id: 'stewardship.changeResponseLevel',
  method: 'POST',
  path: '/api/responses/:id/level',
  title: { zh: '调整响应级别并加派任务', en: 'Change the level of a response and give out what it adds' },
  access: 'register.decide',
  input: z.object({
    id: Id,
    revision: z.int(),
    level: ResponseLevel,
    note: z.string().trim().min(1).max(2000),
  }),
  output: z.object({ id: Id, revision: z.int(), tasks: z.array(GivenTask) }),
  errors: ['NOT_FOUND', 'CONFLICT', 'WRONG_STATE', 'INCOMPLETE'],
})

/** How a task of a response stands: done in time or late, still open in time or late, or dropped. */
export const ResponseTaskStanding = z.enum(['done', 'done-late', 'open', 'late', 'dropped'])
export type ResponseTaskStanding = z.infer<typeof ResponseTaskStanding>

/** 首报, 续报, 终报, 复盘 */
export const ResponseReport = z.enum(['first', 'continued', 'final', 'review'])
export type ResponseReport = z.infer<typeof ResponseReport>

export const getResponseBoard = defineEndpoint({
  id: 'stewardship.getResponseBoard',
  method: 'GET',
  path: '/api/responses/:id/board',
  title: { zh: '响应任务板', en: 'The board of a response' },
  access: 'register.read',
  input: z.object({ id: Id }),
  output: z.object({
    revision: z.int(),
    level: ResponseLevel,
    drill: z.boolean(),
    state: z.string(),
    startedOn: Day,
    /** null where the caller may not read it: the plan of a region above */
    plan: UnitRef.nullable(),
    tasks: z.array(
      z.object({
        id: Id,
        task: z.string(),
        unit: UnitRef,
        hours: z.int().nullable(),
        /** the moment it is due; null where nobody set one */
        dueAt: Instant.nullable(),
        standing: ResponseTaskStanding,
        doneOn: Day.nullable(),
        result: z.string().nullable(),
      }),
    ),
    reports: z.array(
      z.object({
        kind: ResponseReport,
        /** last day for it; null where it has no limit, or the limit does not run yet */
        dueOn: Day.nullable(),
        overdue: z.boolean(),
        made: z.array(z.object({ at: Instant, by: z.string() })),
      }),
    ),
    /** changes of level, the first first */
    changes: z.array(
      z.object({
        at: Instant,
        by: z.string(),
        from: z.string(),
        to: z.string(),
        note: z.string().nullable(),
      }),
    ),
    /** what each other level would add by the plan as it reads now */
    adds: z.array(z.object({ level: ResponseLevel, tasks: z.array(PlannedTask) })),
    faults: z.array(LineTrouble),
    can: z.object({ changeLevel: z.boolean() }),
  }),
  errors: ['NOT_FOUND'],
})
