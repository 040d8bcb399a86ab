import type { Transition } from '@wanwu/contract'
import type { GuardFacts, RecordRow } from '@wanwu/register'
import type { Policy } from '../../kernel/index.ts'

/** Whether the actor is one of those who may do an act; what else it needs is judged by its guards. */
export async function mayAct(
  policy: Policy,
  act: Transition,
  row: RecordRow,
  facts: GuardFacts,
): Promise<boolean> {
  for (const party of act.by) {
    if (party === 'keeper' && (await policy.allows('register.write', { unit: row.unit, region: row.region })))
      return true
    if (party === 'decider' && (await policy.allows('register.decide', { region: row.region }))) return true
    if (typeof party !== 'object') continue
    const unit = row.values['unit' in party ? party.unit : party.member]
    if (typeof unit !== 'string') continue
    // a member reads and audits for the unit too: only who may write for it acts
    if ('member' in party && !facts.actorUnits.includes(unit)) continue
    if (await policy.allows('register.write', { unit })) return true
  }
  return false
}
