import { listBreakdowns } from '@wanwu/contract'
import { defineQuery } from '../../kernel/index.ts'
import { readBreakdowns } from '../breakdown/read-breakdowns.ts'

/** 任务分解: a unit sees its own duties, the office those of every unit. */
export const listBreakdownsQuery = defineQuery({
  endpoint: listBreakdowns,
  handler: async ({ client, input }) => ({ breakdowns: await readBreakdowns(client, input) }),
})
