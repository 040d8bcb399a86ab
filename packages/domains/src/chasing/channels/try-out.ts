import { z } from 'zod'
import { type JobHandler, putJob } from '../../kernel/index.ts'
import { deliverKind } from './queue-deliveries.ts'

const Trial = z.object({ channelId: z.uuid(), target: z.string().nullable() })

/** Puts a test message that an administrator asked for on its way, through everything a real one goes through. */
export const tryOut: JobHandler = {
  kind: 'chasing.try-channel',
  topics: ['chasing.channel-tried'],
  run: (job, context) =>
    context.transaction(async (client) => {
      const { channelId, target } = Trial.parse(job.payload)
      const { rows } = await client.query<{ id: string }>(
        `insert into delivery (id, channel_id, key, target, content, link, at)
         select gen_random_uuid(), id, $2, $3, jsonb_build_object('kind', 'test', 'channel', name), '/system/channels', $4
         from channel where id = $1
         on conflict (channel_id, key) do nothing returning id`,
        [channelId, job.key, target, context.now.toISOString()],
      )
      for (const { id } of rows) {
        await putJob(client, { kind: deliverKind, key: id, payload: { deliveryId: id } }, context.now)
      }
    }),
}
