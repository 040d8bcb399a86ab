import type { Channel } from '@wanwu/contract'
import type { SqlClient } from '@wanwu/database'
import { noSuch } from '../no-such.ts'
import { readChannels } from './read-channels.ts'

/** One channel. @throws AppError NOT_FOUND outside of what the actor manages. */
export async function requireChannel(client: SqlClient, channelId: string): Promise<Channel> {
  const [channel] = await readChannels(client, channelId)
  if (!channel) throw noSuch('通道', 'channel')
  return channel
}
