import { getKinship } from '@wanwu/contract'
import { defineQuery } from '../../kernel/index.ts'
import { findRegister, readWhole } from '../../registers/index.ts'
import { studyPopulation } from './read-pedigree.ts'

/** 亲缘与多样性: worked out from the individuals on file each time it is asked for. */
export const getKinshipQuery = defineQuery({
  endpoint: getKinship,
  async handler({ client, input, policy }) {
    const row = await readWhole(client, await findRegister(client, 'ex-situ-population'), input.id)
    const { figures, members } = await studyPopulation(client, row.id)
    const writes = await policy.allows('register.write', { unit: row.unit, region: row.region })
    const record = writes && row.state === 'kept' && !row.voided && figures.living > 0
    return { ...figures, members, revision: row.revision, can: { record } }
  },
})
