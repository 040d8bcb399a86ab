import { countLedger } from '@wanwu/contract'
import { defineQuery } from '../../kernel/index.ts'
import { countTasks } from '../ledger/count-tasks.ts'

/** 台账计数: the numbers of the sentence above a list. */
export const countLedgerQuery = defineQuery({
  endpoint: countLedger,
  handler: ({ client, input }) => countTasks(client, input),
})
