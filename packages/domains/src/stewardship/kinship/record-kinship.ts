import { AppError, recordKinship } from '@wanwu/contract'
import { defineCommand } from '../../kernel/index.ts'
import { auditRecord, findRegister, lockRecord, performAct, recordActed } from '../../registers/index.ts'
import { studyPopulation } from './read-pedigree.ts'

/** 核算遗传指标: works them out and writes them into the file of the population, as its act. */
export const recordKinshipCommand = defineCommand({
  endpoint: recordKinship,
  async handler(context) {
    const { client, input } = context
    const register = await findRegister(client, 'ex-situ-population')
    const row = await lockRecord(client, register, input.id, input.revision)
    const { figures } = await studyPopulation(client, row.id)
    if (figures.meanKinship === null)
      throw new AppError('INCOMPLETE', {
        message: {
          zh: '这个种群没有存活个体的档案，不能核算。',
          en: 'No living individual of the population is on file.',
        },
        next: { zh: '请先登记个体。', en: 'Record its individuals first.' },
      })
    const { revision } = await performAct(context, register, row, {
      act: 'assess',
      values: {
        founders: figures.founders,
        kinship: figures.meanKinship,
        diversity: figures.diversity,
        founderEquivalents: figures.founderEquivalents,
      },
      note: null,
    })
    return { ...figures, id: row.id, revision }
  },
  audit: ({ client, input }, { living, meanKinship }) =>
    auditRecord(
      client,
      { register: 'ex-situ-population', id: input.id },
      { act: 'assess', living, meanKinship },
    ),
  emits: (_, { id, revision }) => [recordActed('ex-situ-population', id, 'assess', revision)],
})
