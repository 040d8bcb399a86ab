import { shanghaiDay, startOfDay } from '@wanwu/core'
import type { JobHandler } from '../../kernel/index.ts'
import { announce } from '../channels/queue-deliveries.ts'
import { giveInBatches, type NewNotice } from './give-notices.ts'
import { planDigests } from './plan-digests.ts'
import { reportLink } from './report-facts.ts'

/** The hour of Asia/Shanghai at which people are reminded. */
const hour = 8

/**
 * 每日催报: one digest a person a day. A server that was off at the hour catches up when it is on again that day; a
 * day that has gone by is not made up for, because the next one says the same.
 */
export const remindDaily: JobHandler = {
  kind: 'chasing.remind',
  schedule(now) {
    const day = shanghaiDay(now)
    const runAt = new Date(startOfDay(day).getTime() + hour * 3600_000)
    return { kind: 'chasing.remind', key: day, payload: {}, runAt }
  },
  async run(job, context) {
    if (job.key !== shanghaiDay(context.now)) return
    const { digests, owing } = await context.transaction((client) => planDigests(client, job.key))
    const notices = digests.map(({ personId, items, records }): NewNotice => {
      const [only] = items.length === 1 && records.length === 0 ? items : []
      return {
        personId,
        key: `digest/${job.key}`,
        content: { kind: 'digest', day: job.key, items, ...(records.length > 0 ? { records } : {}) },
        link: only ? reportLink(only.reportId) : items.length === 0 ? '/registers/due' : '/reporting',
      }
    })
    await giveInBatches(context, notices)
    await context.transaction(async (client) => {
      for (const { periodId, regionCode, content } of owing) {
        const key = `owing/${job.key}/${periodId}/${content.dueOn}`
        await announce(client, { regionCode, key, content, link: '/reporting' }, context.now)
      }
    })
  },
}
