import { AppError, type RecordValues, startResponse } from '@wanwu/contract'
import { shanghaiDay } from '@wanwu/core'
import type { SqlClient } from '@wanwu/database'
import { defineCommand, forbidden } from '../../kernel/index.ts'
import {
  auditRecord,
  findRegister,
  insertRecord,
  keepingUnit,
  lockRecord,
  recordActed,
} from '../../registers/index.ts'
import { keepsOrDecides } from '../keeps-or-decides.ts'
import { drillMark, giveTasks, requireSteps } from './give-tasks.ts'
import { readPlan } from './read-plan.ts'

function notInForce(): AppError {
  return new AppError('WRONG_STATE', {
    message: { zh: '这份预案不是现行预案，不能据此启动响应。', en: 'The plan is not in force.' },
    next: { zh: '请选择现行预案，或先发布。', en: 'Choose a plan in force, or have it issued first.' },
  })
}

/** @throws AppError ALREADY_EXISTS naming the response of that name that the plan has under way */
async function requireNoneUnderWay(client: SqlClient, plan: string, name: string): Promise<void> {
  const { rows } = await client.query<{ id: string }>(
    `select id from register.emergency_response
     where f_plan = $1 and f_name = $2 and state in ('started', 'reported') and voided_at is null`,
    [plan, name],
  )
  if (!rows[0]) return
  throw new AppError('ALREADY_EXISTS', {
    message: { zh: `“${name}”的响应已在进行中。`, en: `A response "${name}" is under way already.` },
    next: {
      zh: '请打开已有的响应；情况加重时调整级别。',
      en: 'Open the response that is there; change its level where things get worse.',
    },
    data: { existing: rows[0].id },
  })
}

/**
 * 启动响应: the response and its timed tasks from the steps of a plan in force, together or not at all; by who keeps the
 * plan or decides for the region. A drill runs the same path and is marked.
 */
export const startResponseCommand = defineCommand({
  endpoint: startResponse,
  async handler(context) {
    const { client, input, now, actor, policy } = context
    const plans = await findRegister(client, 'contingency-plan')
    const plan = await lockRecord(client, plans, input.plan, input.revision)
    const { region } = plan
    if (!(await keepsOrDecides(policy, plan))) throw forbidden('register.decide')
    if (plan.state !== 'inForce' || plan.voided) throw notInForce()
    const name = input.drill ? `${drillMark}${input.name}` : input.name
    await requireNoneUnderWay(client, plan.id, name)
    const steps = await readPlan(client, plan.values.steps, region)
    const level = Number(input.level)
    requireSteps(steps, level)
    const { unit } = await keepingUnit(context, { region })
    const by = { id: actor.personId, name: actor.name, unitId: actor.unitId ?? unit }
    const values: RecordValues = {
      name,
      drill: input.drill,
      plan: plan.id,
      kind: input.kind ?? String(plan.values.kind),
      level: input.level,
      startedOn: shanghaiDay(now),
      place: input.place ?? null,
      diseaseEvent: input.diseaseEvent ?? null,
      situation: input.situation ?? null,
    }
    const register = await findRegister(client, 'emergency-response')
    const { id } = await insertRecord(client, register, { region, unit, values, now, by })
    const response = { id, region, unit, level, drill: input.drill, now, by }
    return { id, name, tasks: await giveTasks(client, steps, response) }
  },
  audit: ({ client, input }, { id, tasks }) =>
    auditRecord(
      client,
      { register: 'emergency-response', id },
      { plan: input.plan, level: input.level, drill: input.drill, tasks: tasks.length },
    ),
  emits: (_, { id, tasks }) => [
    recordActed('emergency-response', id, 'created', 1),
    ...tasks.map((task) => recordActed('response-task', task.id, 'raised', 1)),
  ],
})
