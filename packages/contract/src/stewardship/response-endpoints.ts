import { z } from 'zod'
import { defineEndpoint } from '../kernel/define-endpoint.ts'
import { Day, Id, Line, UnitRef } from '../kernel/values.ts'

/** 响应级别: 1 is Ⅰ级, the gravest. */
const ResponseLevel = z.enum(['1', '2', '3', '4'])

/** A task as it was given out: line of the plan it comes from, unit, day it is due. */
const GivenTask = z.object({ id: Id, line: z.int(), task: z.string(), unit: UnitRef, dueOn: Day })

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
