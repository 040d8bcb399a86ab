import { getRecord, type OfferedAct } from '@wanwu/contract'
import { shanghaiDay } from '@wanwu/core'
import type { SqlClient } from '@wanwu/database'
import { appliesTo, judgeAct, type RecordRow, selectOne } from '@wanwu/register'
import { type Actor, defineQuery, type Policy } from '../../kernel/index.ts'
import { readDueOfRecord } from '../due/read-due.ts'
import { readRecords } from '../store/as-exact.ts'
import { type EquippedRegister, findRegister } from '../store/find-register.ts'
import { noSuchRecord, readWhole } from '../store/lock-record.ts'
import { mayAct } from '../store/may-act.ts'
import { presentRecords } from '../store/present-records.ts'
import { readActs } from '../store/read-acts.ts'
import { readFacts } from '../store/read-facts.ts'
import { readFiles } from '../store/read-files.ts'
import { readRelated } from '../store/read-related.ts'
import { isOpen } from '../store/require-open.ts'
import { sightOf } from '../store/sight-of.ts'

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
    const { declaration, vocabularies } = register
    const sight = await sightOf(client, actor, register)
    const { rows } = await readRecords<RecordRow>(
      client,
      declaration,
      sight,
      selectOne(declaration, sight, input.id),
    )
    const row = rows[0]
    if (!row) throw noSuchRecord()
    const whole = await readWhole(client, register, input.id)
    const [record] = await presentRecords(client, declaration, vocabularies, [row])
    if (!record) throw noSuchRecord()
    const today = shanghaiDay(now)
    const writes = await policy.allows('register.write', { unit: row.unit, region: row.region })
    const decides = await policy.allows('register.decide', { region: row.region })
    const first = row.state === declaration.states[0]?.key
    const offered = await offer(client, register, whole, { actor, policy, now })
    const open = isOpen(register, row)
    return {
      record,
      acts: await readActs(client, declaration, row),
      files: await readFiles(client, declaration, row),
      related: await readRelated(client, declaration, row.id),
      due: (await readDueOfRecord(client, register, row.id)).map(({ rule, dueRule, on }) => ({
        key: rule,
        labels: dueRule.labels,
        on,
        overdue: on < today,
      })),
      offered,
      can: {
        change: writes && open,
        attach: open && (writes || offered.length > 0),
        void: !row.voided && (decides || (writes && first)),
      },
    }
  },
})
