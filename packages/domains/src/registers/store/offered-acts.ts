import type { OfferedAct } from '@wanwu/contract'
import type { SqlClient } from '@wanwu/database'
import { appliesTo, judgeAct } from '@wanwu/register'
import type { Actor, Policy } from '../../kernel/index.ts'
import type { EquippedRegister } from './find-register.ts'
import { readWhole } from './lock-record.ts'
import { mayAct } from './may-act.ts'
import { readFacts } from './read-facts.ts'

/** The acts that the actor may do now, each with what is missing for it; what the act itself asks for is not missing yet. */
export async function offeredActs(
  client: SqlClient,
  register: EquippedRegister,
  id: string,
  who: { actor: Actor; policy: Policy; now: Date },
): Promise<OfferedAct[]> {
  const row = await readWhole(client, register, id)
  if (row.voided) return []
  const facts = await readFacts(client, register, row, who.actor, who.now)
  const offered: OfferedAct[] = []
  for (const act of register.declaration.transitions) {
    if (!act.from.includes(row.state) || !appliesTo(act, facts.values)) continue
    if (!(await mayAct(who.policy, act, row, facts))) continue
    const asked = new Set(act.asks)
    const missing = judgeAct(register.declaration, act, facts).filter(
      ({ field }) => !field || !asked.has(field),
    )
    offered.push({ act: act.key, labels: act.labels, to: act.to, asks: act.asks, note: act.note, missing })
  }
  return offered
}
