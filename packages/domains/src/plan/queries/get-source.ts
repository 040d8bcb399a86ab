import { getSource } from '@wanwu/contract'
import { defineQuery } from '../../kernel/index.ts'
import { readReading, readVersion } from '../store/read-version.ts'

/** 方案原文: the text with its structure, for showing it beside what was read. */
export const getSourceQuery = defineQuery({
  endpoint: getSource,
  async handler({ client, input }) {
    const version = await readVersion(client, input.versionId, 'plan.read')
    if (version.state === 'reviewing' || version.state === 'discarded')
      await readVersion(client, input.versionId, 'plan.review')
    return (await readReading(client, version.id)).source
  },
})
