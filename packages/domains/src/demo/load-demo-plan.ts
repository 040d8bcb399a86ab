import {
  acceptSure,
  activateVersion,
  createMissingUnits,
  decideDoubts,
  getReview,
  loadPlan,
  type ReviewState,
} from '@wanwu/contract'
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
  const ask = askAs(office, planHandlers, { database, authentication, now })
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
  await ask(activateVersion, { versionId, base: state.base })
}
