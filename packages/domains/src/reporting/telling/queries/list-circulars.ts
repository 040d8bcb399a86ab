import { listCirculars } from '@wanwu/contract'
import { defineQuery } from '../../../kernel/index.ts'
import { readCirculars } from '../store/read-circulars.ts'

/** 文稿: the office sees all of its own, others those that are issued. */
export const listCircularsQuery = defineQuery({
  endpoint: listCirculars,
  async handler({ client, input, actor }) {
    return {
      circulars: await readCirculars(client, input),
      can: { draft: actor.permissions.has('report.manage') },
    }
  },
})
