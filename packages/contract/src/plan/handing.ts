import { z } from 'zod'
import { defineEndpoint } from '../kernel/define-endpoint.ts'
import { Day, Id, Instant, Line, RegionCode, RegionRef } from '../kernel/values.ts'

/** How a clause that was handed down stands in the higher plan since it was received. */
export const HandedTask = z.object({
  lineageId: Id,
  no: z.string(),
  title: z.string().nullable(),
  text: z.string(),
  /** the clause in the higher ledger of now; null where it was dropped */
  taskId: Id.nullable(),
  /** what the higher plan did to it since it was received (since it was handed down, while it was not) */
  change: z.enum(['reworded', 'dropped']).nullable(),
})
export type HandedTask = z.infer<typeof HandedTask>

/** 下发: clauses of a plan in force given to a lower region, and what became of it there. */
export const Handing = z.object({
  id: Id,
  planId: Id,
  planTitle: z.string(),
  from: RegionRef,
  to: RegionRef,
  /** number of the document that hands down */
  number: z.string(),
  /** until when the lower office is to receive it */
  deadlineOn: Day,
  note: z.string().nullable(),
  handedBy: z.string(),
  handedAt: Instant,
  tasks: z.array(HandedTask),
  /** 接收: the plan of the lower region that it became */
  receipt: z
    .object({ planId: Id, planTitle: z.string(), inForce: z.boolean(), by: z.string(), at: Instant })
    .nullable(),
  /** 退回, 撤回: it came to an end without having been received */
  end: z
    .object({ kind: z.enum(['refused', 'withdrawn']), reason: z.string(), by: z.string(), at: Instant })
    .nullable(),
  /** it came to the caller's region, which takes it or not */
  incoming: z.boolean(),
  can: z.object({ receive: z.boolean(), refuse: z.boolean(), withdraw: z.boolean() }),
})
export type Handing = z.infer<typeof Handing>

export const listHandings = defineEndpoint({
  id: 'plan.listHandings',
  method: 'GET',
  path: '/api/handings',
  title: {
    zh: '下发和接收：我的行政区下发的、下发给我的',
    en: 'What was handed down by my region, and to it',
  },
  access: 'plan.read',
  input: z.object({ planId: Id.optional() }),
  output: z.object({ handings: z.array(Handing), can: z.object({ hand: z.boolean() }) }),
  errors: [],
})

export const handDown = defineEndpoint({
  id: 'plan.handDown',
  method: 'POST',
  path: '/api/plans/:planId/handings',
  title: { zh: '下发任务给下级行政区', en: 'Hand clauses of a plan in force down to lower regions' },
  access: 'plan.activate',
  input: z.object({
    planId: Id,
    /** clauses of the ledger in force */
    taskIds: z.array(Id).min(1).max(500),
    toRegions: z.array(RegionCode).min(1).max(200),
    number: Line,
    deadlineOn: Day,
    note: Line.nullable(),
  }),
  output: z.object({ handingIds: z.array(Id) }),
  errors: ['NOT_FOUND', 'CONFLICT', 'WRONG_STATE'],
})

export const receiveHanding = defineEndpoint({
  id: 'plan.receiveHanding',
  method: 'POST',
  path: '/api/handings/:handingId/receipt',
  title: {
    zh: '接收下发：成为本行政区的方案，进入核对',
    en: 'Receive what was handed down: it becomes a plan of the own region, under review',
  },
  access: 'plan.load',
  input: z.object({ handingId: Id }),
  output: z.object({ planId: Id, versionId: Id }),
  errors: ['NOT_FOUND', 'WRONG_STATE'],
})

const ending = {
  method: 'POST',
  input: z.object({ handingId: Id, reason: Line }),
  output: z.object({ done: z.literal(true) }),
  errors: ['NOT_FOUND', 'WRONG_STATE'],
} as const

export const refuseHanding = defineEndpoint({
  ...ending,
  id: 'plan.refuseHanding',
  path: '/api/handings/:handingId/refusal',
  title: {
    zh: '退回下发：说明理由，由上级重新下发',
    en: 'Refuse what was handed down, with a reason: the higher office may hand it down anew',
  },
  access: 'plan.load',
})

export const withdrawHanding = defineEndpoint({
  ...ending,
  id: 'plan.withdrawHanding',
  path: '/api/handings/:handingId/withdrawal',
  title: { zh: '撤回下发：下级尚未接收的', en: 'Withdraw what was handed down and not received yet' },
  access: 'plan.activate',
})
