import { dryRunChannel } from '@wanwu/contract'
import { shanghaiDay } from '@wanwu/core'
import type { Database } from '@wanwu/database'
import { defineQuery, type Handler } from '../../kernel/index.ts'
import { noSuch } from '../no-such.ts'
import { planDryRun } from './plan-dry-run.ts'
import { requireChannel } from './require-channel.ts'

/** 试运行: what today's reminders would send by a channel, and to whom. Nothing leaves, nothing is stored. */
export function dryRunQuery(deps: { database: Database; publicUrl: string }): Handler {
  return defineQuery({
    endpoint: dryRunChannel,
    // planned with the eyes of the queue, which sees who would be told; shown only where the channel is the actor's
    prepare: ({ input, now }) => {
      const today = shanghaiDay(now)
      return deps.database.transaction(
        { role: 'wanwu_jobs', readOnly: true, settings: { 'wanwu.today': today } },
        (client) => planDryRun(client, input.channelId, { today, now, publicUrl: deps.publicUrl }),
      )
    },
    async handler({ client, input }, planned) {
      await requireChannel(client, input.channelId)
      if (!planned) throw noSuch('通道', 'channel')
      return planned
    },
  })
}
