import { getRecord, type OfferedAct } from '@wanwu/contract'
import { shanghaiDay } from '@wanwu/core'
import type { SqlClient } from '@wanwu/database'
import { appliesTo, judgeAct, type RecordRow } from '@wanwu/register'
import { type Actor, defineQuery, type Policy } from '../../kernel/index.ts'
import { dueOf } from '../store/due-of.ts'
import { type EquippedRegister, findRegister } from '../store/find-register.ts'
import { readWhole } from '../store/lock-record.ts'
import { mayAct } from '../store/may-act.ts'
import { readFacts } from '../store/read-facts.ts'
import { readRecord } from '../store/read-record.ts'
import { readRelated } from '../store/read-related.ts'
import { isOpen } from '../store/require-open.ts'

/** The acts that the actor may do now, each with what is missing for it; what the act itself asks for is not missing yet. */
async function offer(
  client: SqlClient,
  register: EquippedRegister,
  row: RecordRow,
  who: { actor: Actor; policy: Policy; now: Date },
): Promise<OfferedAct[]> {
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

/** 一条记录: all there is of it that the caller may see, and what they may do with it. */
export const getRecordQuery = defineQuery({
  endpoint: getRecord,
  async handler({ client, input, actor, policy, now }) {
    const register = await findRegister(client, input.register)
    const { declaration } = register
    const { row, record, acts, files } = await readRecord(client, actor, register, input.id)
    const whole = await readWhole(client, register, input.id)
    const writes = await policy.allows('register.write', { unit: row.unit, region: row.region })
    const decides = await policy.allows('register.decide', { region: row.region })
    const first = row.state === declaration.states[0]?.key
    return {
      record,
      acts,
      files,
      related: await readRelated(client, declaration, row.id),
      due: row.voided ? [] : dueOf(declaration, whole, shanghaiDay(now)),
      offered: await offer(client, register, whole, { actor, policy, now }),
      can: { change: writes && isOpen(register, row), void: !row.voided && (decides || (writes && first)) },
    }
  },
})
