import { ChannelConfig, ChannelNotices, type DryRun, type Locale, type NoticeContent } from '@wanwu/contract'
import { newId, wordNotice } from '@wanwu/core'
import type { SqlClient } from '@wanwu/database'
import { planDigests } from '../notices/plan-digests.ts'
import { emailOf } from './email-of.ts'
import { formatRequest } from './formats/format-request.ts'
import type { Message } from './formats/message.ts'
import { hideSecrets } from './hide-secrets.ts'

interface ChannelRow {
  region: string
  config: unknown
  notices: unknown
  address: string | null
  secret: string | null
}

interface Recipient {
  personId: string
  name: string
  locale: Locale
  email: string | null
  mobile: string | null
}

interface Addressed {
  personName: string | null
  target: string | null
  locale: Locale
  content: NoticeContent
}

async function readRecipients(client: SqlClient, region: string, personIds: string[]): Promise<Recipient[]> {
  const { rows } = await client.query<Recipient>(
    `select person.id as "personId", person.name, person.locale, ${emailOf} as email,
            coalesce(address.mobile, person.phone) as mobile
     from person join unit on unit.id = person.unit_id
     left join notice_address as address on address.person_id = person.id
     where person.id = any($2::uuid[]) and unit.plan_scope in (select region_subtree($1)) order by person.sort_key`,
    [region, personIds],
  )
  return rows
}

/**
 * What the reminders of a day would send by a channel, in a unit of work of the queue: the same plan, the same
 * words, the same form, with what is secret left out. Null where there is no such channel.
 */
export async function planDryRun(
  client: SqlClient,
  channelId: string,
  at: { today: string; now: Date; publicUrl: string },
): Promise<DryRun | null> {
  const { rows } = await client.query<ChannelRow>(
    'select region_code as region, config, notices, address, secret from channel where id = $1',
    [channelId],
  )
  const [channel] = rows
  if (!channel) return null
  const config = ChannelConfig.parse(channel.config)
  const carries = ChannelNotices.parse(channel.notices)
  const { digests, owing } = await planDigests(client, at.today)

  async function addressees(): Promise<Addressed[]> {
    if (config.kind !== 'email' && config.kind !== 'sms') {
      const { rows: below } = await client.query<{ code: string }>('select region_subtree($1) as code', [
        channel?.region,
      ])
      const inReach = new Set(below.map(({ code }) => code))
      return owing
        .filter(({ regionCode }) => carries.includes('owing') && inReach.has(regionCode))
        .map(({ content }) => ({ personName: null, target: null, locale: 'zh-CN', content }))
    }
    if (!carries.includes('digest')) return []
    const ids = digests.map(({ personId }) => personId)
    const people = await readRecipients(client, channel?.region ?? '', ids)
    return people.map(({ personId, name, locale, email, mobile }) => ({
      personName: name,
      target: config.kind === 'email' ? email : mobile,
      locale,
      content: {
        kind: 'digest',
        day: at.today,
        items: digests.find((digest) => digest.personId === personId)?.items ?? [],
        records: digests.find((digest) => digest.personId === personId)?.records ?? [],
      },
    }))
  }

  const all = await addressees()
  const reached = all.filter(({ personName, target }) => personName === null || target !== null)
  return {
    withoutAddress: all.flatMap(({ personName, target }) =>
      personName !== null && !target ? [personName] : [],
    ),
    messages: reached.map(({ personName, target, locale, content }) => {
      const words = wordNotice(content)
      const language = locale === 'en' ? 'en' : 'zh'
      const message: Message = {
        id: newId(),
        content,
        title: words.title[language],
        text: words.text[language],
        link: new URL('/reporting', at.publicUrl).href,
        at: at.now,
      }
      const { title, text, link } = message
      if (config.kind === 'email')
        return { personName, target, title, text, body: `${title}\n\n${text}\n\n${link}` }
      const to = { address: channel.address ?? '', secret: channel.secret }
      const request = formatRequest(config, message, to, target, at.now)
      const body = `${request.method} ${request.url}\n\n${request.body ?? ''}`
      return { personName, target, title, text, body: hideSecrets(body, channel) }
    }),
  }
}
