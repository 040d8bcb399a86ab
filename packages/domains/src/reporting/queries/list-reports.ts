import { listReports } from '@wanwu/contract'
import { defineQuery } from '../../kernel/index.ts'
import { readSummaries } from '../report/read-summaries.ts'

/** 各单位报送情况: the office sees every unit's, a unit its own. */
export const listReportsQuery = defineQuery({
  endpoint: listReports,
  handler: async ({ client, input, now }) => ({ reports: await readSummaries(client, input, now) }),
})
