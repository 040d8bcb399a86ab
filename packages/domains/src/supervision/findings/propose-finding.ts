import { proposeFinding } from '@wanwu/contract'
import { namesOf } from '../../access/index.ts'
import { defineQuery } from '../../kernel/index.ts'
import { findRegister, offeredActs, readRecord } from '../../registers/index.ts'
import { carryOver } from './carry-over.ts'
import { raisedFrom } from './raised-from.ts'

/** 转问题整改前: what would be taken over, for whoever may raise it. */
export const proposeFindingQuery = defineQuery({
  endpoint: proposeFinding,
  async handler(context) {
    const { client, input, actor, policy } = context
    const register = await findRegister(client, input.origin)
    const { record, row, files } = await readRecord(client, actor, register, input.id)
    const values = carryOver(input.origin, record)
    const units = [values.rectifyingUnit, values.supervisingUnit].filter((id) => typeof id === 'string')
    const names = await namesOf(client, [], units)
    const raised = await raisedFrom(client, input.origin, record.values.finding)
    const may =
      input.origin === 'inspection'
        ? record.state !== 'draft' &&
          (await policy.allows('register.write', { unit: row.unit, region: row.region }))
        : (await offeredActs(client, register, row.id, context)).some(({ act }) => act === 'raise')
    return {
      title: String(record.values[register.declaration.title] ?? ''),
      revision: record.revision,
      values,
      names: Object.fromEntries(units.map((id) => [id, names.unit(id).name])),
      photos: files.filter(({ field }) => field === 'photos'),
      raised,
      can: { raise: may && raised === null },
    }
  },
})
