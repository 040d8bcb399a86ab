import type { NoticeContent } from '@wanwu/contract'
import type { SqlClient } from '@wanwu/database'
import { emailOf } from './email-of.ts'

/** The kind of the jobs that carry a delivery out. */
export const deliverKind = 'chasing.deliver'

async function queueDeliveries(client: SqlClient, deliveryIds: readonly string[], now: Date): Promise<void> {
  await client.query(
    `insert into job (id, kind, key, payload, run_at, made_at)
     select gen_random_uuid(), $2, id::text, jsonb_build_object('deliveryId', id), $3, $3
     from unnest($1::uuid[]) as given (id) on conflict (kind, key) do nothing`,
    [deliveryIds, deliverKind, now.toISOString()],
  )
}

/** Puts notices on their way by every channel that is open for their kind, to people who have an address for it. */
export async function sendNotices(client: SqlClient, noticeIds: readonly string[], now: Date): Promise<void> {
  const { rows } = await client.query<{ id: string }>(
    `insert into delivery (id, channel_id, key, person_id, target, content, link, at)
     select gen_random_uuid(), channel.id, notice.id::text, person.id, reached.target, notice.content, notice.link, $2
     from notice join person on person.id = notice.person_id join unit on unit.id = person.unit_id
     join channel on channel.enabled and channel.kind in ('email', 'sms')
       and notice.content ->> 'kind' = any(channel.notices)
       and channel.region_code in (select region_and_above(unit.plan_scope))
     left join notice_address as address on address.person_id = person.id
     cross join lateral (select case channel.kind when 'email' then ${emailOf}
       else coalesce(address.mobile, person.phone) end as target) as reached
     where notice.id = any($1::uuid[]) and reached.target is not null
     on conflict (channel_id, key) do nothing returning id`,
    [noticeIds, now.toISOString()],
  )
  await queueDeliveries(
    client,
    rows.map(({ id }) => id),
    now,
  )
}

/** Puts what concerns a region as a whole on its way by robots and webhooks that are open for its kind. */
export async function announce(
  client: SqlClient,
  announcement: { regionCode: string; key: string; content: NoticeContent; link: string },
  now: Date,
): Promise<void> {
  const { rows } = await client.query<{ id: string }>(
    `insert into delivery (id, channel_id, key, content, link, at)
     select gen_random_uuid(), id, $2, $3::jsonb, $4, $5 from channel
     where enabled and kind not in ('email', 'sms') and $3::jsonb ->> 'kind' = any(notices)
       and region_code in (select region_and_above($1))
     on conflict (channel_id, key) do nothing returning id`,
    [
      announcement.regionCode,
      announcement.key,
      JSON.stringify(announcement.content),
      announcement.link,
      now.toISOString(),
    ],
  )
  await queueDeliveries(
    client,
    rows.map(({ id }) => id),
    now,
  )
}
