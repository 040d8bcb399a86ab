import {
  acceptSure,
  activateVersion,
  createMissingUnits,
  decideDoubts,
  getReview,
  handDown,
  listLedger,
  loadPlan,
  type ReviewState,
} from '@wanwu/contract'
import { addDays, shanghaiDay } from '@wanwu/core'
import type { Database } from '@wanwu/database'
import type { Authentication, DemoAccess } from '../access/index.ts'
import { planHandlers } from '../plan/index.ts'
import { type Ask, askAs } from './ask-as.ts'
import { demoPlan } from './demo-plan.ts'

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
  const ask = askAs(office, { database, authentication, handlers: planHandlers, now: () => now })
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
