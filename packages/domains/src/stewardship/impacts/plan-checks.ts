import { AppError, planImpactChecks } from '@wanwu/contract'
import { defineCommand, forbidden } from '../../kernel/index.ts'
import { auditRecord, findRegister, lockRecord, recordActed } from '../../registers/index.ts'
import { keepsOrDecides } from '../keeps-or-decides.ts'
import { unusableLines } from '../line-faults.ts'
import { makeChecks } from './make-checks.ts'

/** 排定核查: by hand what follows an opinion by itself; tells the lines that it could not be done with. */
export const planChecksCommand = defineCommand({
  endpoint: planImpactChecks,
  async handler({ client, input, now, actor, policy }) {
    const register = await findRegister(client, 'impact-evaluation')
    const row = await lockRecord(client, register, input.id, input.revision)
    const { unit, region } = row
    if (!(await keepsOrDecides(policy, row))) throw forbidden('register.write')
    if (row.state !== 'opined' || row.voided)
      throw new AppError('WRONG_STATE', {
        message: {
          zh: '还没有出具意见，或跟踪已结束，不能排定核查。',
          en: 'No opinion has been given yet, or the follow-up has ended.',
        },
        next: { zh: '请先出具意见。', en: 'Give the opinion first.' },
      })
    const { checks, faults } = await makeChecks(client, {
      id: row.id,
      region,
      unit,
      measures: row.values.measures,
      now,
      by: { id: actor.personId, name: actor.name, unitId: actor.unitId ?? unit },
    })
    if (faults.length > 0)
      throw unusableLines({ zh: '响应措施', en: 'response measures' }, faults, 'measures')
    return { checks }
  },
  audit: ({ client, input }, { checks }) =>
    auditRecord(client, { register: 'impact-evaluation', id: input.id }, { checks: checks.length }),
  emits: (_, { checks }) => checks.map(({ id }) => recordActed('impact-check', id, 'raised', 1)),
})
