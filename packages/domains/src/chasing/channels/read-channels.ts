import { type Channel, ChannelConfig, ChannelNotices } from '@wanwu/contract'
import type { SqlClient } from '@wanwu/database'

type ChannelRow = Omit<Channel, 'region' | 'config' | 'notices'> & {
  regionCode: string
  regionName: string
  config: unknown
  notices: unknown
}

/** Channels of the regions that the actor manages, with what became of their messages. */
export async function readChannels(client: SqlClient, channelId?: string): Promise<Channel[]> {
  const { rows } = await client.query<ChannelRow>(
    `select channel.id, region_code as "regionCode", region_now.name as "regionName", channel.name, config, host,
            has_secret as "hasSecret", notices, enabled, revision,
            coalesce(log.sent, 0) as sent, coalesce(log.failed, 0) as failed, coalesce(log.waiting, 0) as waiting,
            last.last_error as "lastError"
     from channel join region_now on region_now.code = region_code
     left join lateral (select count(*) filter (where state = 'sent')::int as sent,
         count(*) filter (where state = 'failed')::int as failed,
         count(*) filter (where state = 'waiting')::int as waiting
       from delivery where channel_id = channel.id) as log on true
     left join lateral (select last_error from delivery where channel_id = channel.id
       order by at desc, id desc limit 1) as last on true
     where $1::uuid is null or channel.id = $1 order by region_code, channel.name, channel.id`,
    [channelId ?? null],
  )
  return rows.map(({ regionCode, regionName, config, notices, ...row }) => ({
    ...row,
    region: { code: regionCode, name: regionName },
    config: ChannelConfig.parse(config),
    notices: ChannelNotices.parse(notices),
  }))
}
