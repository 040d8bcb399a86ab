import { createRecord } from '@wanwu/contract'
import { defineCommand } from '../../kernel/index.ts'
import { findRegister } from '../store/find-register.ts'
import { insertRecord } from '../store/insert-record.ts'
import { keepingUnit } from '../store/keeping-unit.ts'
import { recordActed } from '../store/record-acted.ts'
import { requireFormFields } from '../store/require-form-fields.ts'

/** 新增记录: a record begins in the first state of its register. */
export const createRecordCommand = defineCommand({
  endpoint: createRecord,
  async handler(context) {
    const { client, input, now, actor } = context
    const register = await findRegister(client, input.register)
    requireFormFields(register.declaration, input.values)
    const { unit, region } = await keepingUnit(context, input)
    const by = { id: actor.personId, name: actor.name, unitId: actor.unitId ?? unit }
    const { id } = await insertRecord(client, register, { region, unit, values: input.values, now, by })
    return { id, revision: 1 }
  },
  audit: async (context, { id }) => ({
    region: (await keepingUnit(context, context.input)).region,
    subject: { kind: 'record', id, label: context.input.register },
    detail: { register: context.input.register, fields: Object.keys(context.input.values) },
  }),
  emits: ({ input }, { id }) => [recordActed(input.register, id, 'created', 1)],
})
