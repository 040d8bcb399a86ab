import { getRecord } from '@wanwu/contract'
import { shanghaiDay } from '@wanwu/core'
import { defineQuery } from '../../kernel/index.ts'
import { readDueOfRecord } from '../due/read-due.ts'
import { findRegister } from '../store/find-register.ts'
import { offeredActs } from '../store/offered-acts.ts'
import { readRecord } from '../store/read-record.ts'
import { readRelated } from '../store/read-related.ts'
import { isOpen } from '../store/require-open.ts'

/** 一条记录: all there is of it that the caller may see, and what they may do with it. */
export const getRecordQuery = defineQuery({
  endpoint: getRecord,
  async handler({ client, input, actor, policy, now }) {
    const register = await findRegister(client, input.register)
    const { declaration } = register
    const { row, record, acts, files } = await readRecord(client, actor, register, input.id)
    const today = shanghaiDay(now)
    const writes = await policy.allows('register.write', { unit: row.unit, region: row.region })
    const decides = await policy.allows('register.decide', { region: row.region })
    const first = row.state === declaration.states[0]?.key
    const offered = await offeredActs(client, register, input.id, { actor, policy, now })
    const open = isOpen(register, row)
    return {
      record,
      acts,
      files,
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
