import {
  acceptSure,
  activateVersion,
  type CallOf,
  createMissingUnits,
  decideDoubts,
  type Endpoint,
  getReview,
  handDown,
  listLedger,
  loadPlan,
  type OutputOf,
  type ReviewState,
} from '@wanwu/contract'
import { addDays, shanghaiDay } from '@wanwu/core'
import type { Database } from '@wanwu/database'
import type { z } from 'zod'
import { type Authentication, accessIdentity, type DemoAccess } from '../access/index.ts'
import type { Handler, Runtime } from '../kernel/index.ts'
import { planHandlers } from '../plan/index.ts'
import { demoPlan } from './demo-plan.ts'

/** Calls an endpoint as the demo's office would, past HTTP but through every check of the kernel. */
type Ask = <I extends z.ZodObject, O extends z.ZodType>(
  endpoint: Endpoint<I, O>,
  input: CallOf<Endpoint<I, O>>,
  file?: Uint8Array,
) => Promise<OutputOf<Endpoint<I, O>>>

function askAs(personId: string, database: Database, authentication: Authentication, now: Date): Ask {
  const runtime: Runtime = {
    database,
    now: () => now,
    identity: {
      ...accessIdentity(authentication),
      session: async () => ({ sessionId: 'demo', personId }),
    },
  }
  const handlerOf = (endpoint: { id: string }): Handler => {
    const handler = planHandlers.find((candidate) => candidate.endpoint.id === endpoint.id)
    if (!handler) throw new Error(`No handler for ${endpoint.id}`)
    return handler
  }
  const request = {
    id: 'demo',
    address: '127.0.0.1',
    loopback: true,
    agent: null,
    https: false,
    origin: '',
    cookie: null,
  }
  return async (endpoint, input, file = new Uint8Array()) =>
    endpoint.output.parse(
      await handlerOf(endpoint).run({ input, file, request, answer: { cookies: [] } }, runtime),
    )
}

/** Settles every doubt by its first choice, as the reader proposes. */
async function settleAll(ask: Ask, state: ReviewState): Promise<ReviewState> {
  let present = state
  for (let [doubt] = present.doubts; doubt; [doubt] = present.doubts) {
    const [choice] = doubt.choices
    if (!choice) break
    present = await ask(decideDoubts, {
      versionId: state.version.id,
      base: present.base,
      doubtIds: [doubt.id, ...doubt.same],
      choice: choice.id,
    })
  }
  return present
}

/** Loads the demo's plan and puts it in force the way a person does: read, settled, matched, accepted. */
export async function loadDemoPlan(
  database: Database,
  authentication: Authentication,
  access: DemoAccess,
  now: Date,
): Promise<void> {
  const office = access.people.get('统筹办')
  if (!office) throw new Error('The demo has no office')
  const ask = askAs(office, database, authentication, now)
  const file = new TextEncoder().encode(demoPlan)
  const { versionId } = await ask(
    loadPlan,
    { regionCode: access.region, fileName: '云岭市生物多样性保护实施方案.md' },
    file,
  )
  let state = await settleAll(ask, await ask(getReview, { versionId }))
  const missing = state.units.filter((unit) => unit.resolution === null).map((unit) => unit.printed)
  if (missing.length > 0)
    state = await ask(createMissingUnits, { versionId, base: state.base, printed: missing })
  state = await ask(acceptSure, { versionId, base: state.base })
  const { planId } = await ask(activateVersion, { versionId, base: state.base })
  await handToCounty(ask, access, planId, now)
}

/** Hands what the plan gives to a county government down to that county, whose office has still to receive it. */
async function handToCounty(ask: Ask, access: DemoAccess, planId: string, now: Date): Promise<void> {
  const unitId = access.units.get('bailu') ?? ''
  const { rows } = await ask(listLedger, { planId, unitId, limit: 3 })
  if (rows.length === 0) return
  await ask(handDown, {
    planId,
    taskIds: rows.map(({ id }) => id),
    toRegions: ['990121'],
    number: '云环委办发〔2026〕示例1号',
    deadlineOn: addDays(shanghaiDay(now), 14),
    note: null,
  })
}
