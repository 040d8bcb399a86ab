import { getRegister } from '@wanwu/contract'
import { defineQuery } from '../../kernel/index.ts'
import { findRegister } from '../store/find-register.ts'

/** 一本台账的声明: from it the web makes list, form and page. */
export const getRegisterQuery = defineQuery({
  endpoint: getRegister,
  async handler({ client, input, actor }) {
    const { declaration, version, vocabularies, schema } = await findRegister(client, input.register)
    const write = actor.permissions.has('register.write')
    const extend = schema === 'own' && actor.permissions.has('register.declare')
    return { declaration, version, vocabularies, can: { create: write, import: write, extend } }
  },
})
