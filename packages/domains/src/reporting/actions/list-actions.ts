import { listActions } from '@wanwu/contract'
import { shanghaiDay } from '@wanwu/core'
import { defineQuery } from '../../kernel/index.ts'
import { layActions } from './lay-actions.ts'
import { readIssues, readWaiting } from './read-instruments.ts'
import { readRecords } from './read-records.ts'
import { readRules } from './read-rules.ts'

/** 行动义务: what is due and by whom, what the office has still to decide, what waits for an instrument. */
export const listActionsQuery = defineQuery({
  endpoint: listActions,
  async handler({ client, input, now }) {
    const rules = await readRules(client, input)
    const records = await readRecords(client, input.planId)
    const { rows: own } = await client.query<{ id: string }>(`select wanwu_units('report.file') as id`)
    const units = new Set(own.map(({ id }) => id))
    return {
      actions: layActions(rules, records, units, shanghaiDay(now)),
      rules: rules.map(({ regionCode: _region, until: _until, ...rule }) => rule),
      waiting: await readWaiting(client, input.planId),
      issues: await readIssues(client, input.planId),
    }
  },
})
