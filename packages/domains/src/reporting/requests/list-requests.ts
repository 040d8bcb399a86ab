import { listRequests } from '@wanwu/contract'
import { defineQuery, pageFrom, readCursor } from '../../kernel/index.ts'
import { readRequests } from './read-requests.ts'

/** 申请: a unit sees its own, the office every unit's; the latest first. */
export const listRequestsQuery = defineQuery({
  endpoint: listRequests,
  async handler({ client, input }) {
    const before = input.cursor === undefined ? null : readCursor(input.cursor)
    const rows = await readRequests(client, { open: input.open, before, limit: input.limit + 1 })
    return pageFrom(
      rows,
      input.limit,
      (row) => [row.askedAt, row.id],
      (row) => row,
    )
  },
})
