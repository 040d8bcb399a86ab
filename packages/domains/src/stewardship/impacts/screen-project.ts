import { screenProject } from '@wanwu/contract'
import { shanghaiDay } from '@wanwu/core'
import { defineCommand } from '../../kernel/index.ts'
import { auditRecord, findRegister, lockRecord, performAct, recordActed } from '../../registers/index.ts'
import { lookAtExtent } from './look-at-extent.ts'

/** 筛查并登记: the look and the act that records its answers. */
export const screenProjectCommand = defineCommand({
  endpoint: screenProject,
  async handler(context) {
    const { client, input, now, policy } = context
    const register = await findRegister(client, 'impact-evaluation')
    const row = await lockRecord(client, register, input.id, input.revision)
    await policy.requireIn('register.write', { unit: row.unit, region: row.region })
    const { found, ...answers } = await lookAtExtent(client, policy, row)
    const done = await performAct(context, register, row, {
      act: 'screen',
      values: { ...answers, screenedOn: shanghaiDay(now) },
      note: null,
    })
    return { ...done, ...answers, found }
  },
  audit: ({ client, input }, { redLine, protectedAreas, sensitive, found }) =>
    auditRecord(
      client,
      { register: 'impact-evaluation', id: input.id },
      { act: 'screen', redLine, protectedAreas, sensitive, namesTold: found !== null },
    ),
  emits: (_, { id, revision }) => [recordActed('impact-evaluation', id, 'screen', revision)],
})
