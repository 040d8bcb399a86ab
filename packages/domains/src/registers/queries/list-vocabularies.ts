import { listVocabularies } from '@wanwu/contract'
import { defineQuery } from '../../kernel/index.ts'
import { readVocabularies } from '../store/read-vocabularies.ts'

/** 代码表 */
export const listVocabulariesQuery = defineQuery({
  endpoint: listVocabularies,
  handler: async ({ client, actor }) => ({
    vocabularies: await readVocabularies(client, 'all'),
    can: { change: actor.permissions.has('register.declare') },
  }),
})
