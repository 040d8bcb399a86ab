import { getSource } from '@wanwu/contract'
import { defineQuery } from '../../kernel/index.ts'
import { readReading, readShownVersion } from '../store/read-version.ts'

/** 方案原文: the text with its structure, for showing it beside what was read. */
export const getSourceQuery = defineQuery({
  endpoint: getSource,
  async handler({ client, input }) {
    const version = await readShownVersion(client, input.versionId)
    return (await readReading(client, version.id)).source
  },
})
