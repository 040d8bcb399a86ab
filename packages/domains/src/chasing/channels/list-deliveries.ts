import { type Delivery, listDeliveries, NoticeContent } from '@wanwu/contract'
import { wordNotice } from '@wanwu/core'
import { defineQuery, pageFrom, readCursor } from '../../kernel/index.ts'
import { maskTarget } from './mask-target.ts'

type DeliveryRow = Omit<Delivery, 'title' | 'at' | 'sentAt'> & {
  content: unknown
  at: Date
  sentAt: Date | null
}

function presentDelivery({ content, at, sentAt, ...row }: DeliveryRow): Delivery {
  return {
    ...row,
    target: maskTarget(row.target),
    title: wordNotice(NoticeContent.parse(content)).title,
    at: at.toISOString(),
    sentAt: sentAt?.toISOString() ?? null,
  }
}

/** 发送记录: row-level security leaves those of the actor's own channels. */
export const listDeliveriesQuery = defineQuery({
  endpoint: listDeliveries,
  async handler({ client, input }) {
    const [at, id] = input.cursor === undefined ? [null, null] : readCursor(input.cursor)
    const { rows } = await client.query<DeliveryRow>(
      `select delivery.id, channel_id as "channelId", channel.name as "channelName", target, content, state, attempts,
              last_error as "lastError", at, sent_at as "sentAt"
       from delivery join channel on channel.id = channel_id
       where ($1::uuid is null or channel_id = $1) and ($2::text is null or state = $2)
         and ($3::timestamptz is null or (at, delivery.id) < ($3, $4::uuid))
       order by at desc, delivery.id desc limit $5`,
      [input.channelId ?? null, input.state ?? null, at, id, input.limit + 1],
    )
    return pageFrom(rows, input.limit, (row) => [row.at.toISOString(), row.id], presentDelivery)
  },
})
