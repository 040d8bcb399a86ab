import { ChannelConfig, type Locale, NoticeContent } from '@wanwu/contract'
import { wordNotice } from '@wanwu/core'
import type { SqlClient } from '@wanwu/database'
import { z } from 'zod'
import { type JobHandler, mostAttempts } from '../../kernel/index.ts'
import type { ChasingDeps } from '../chasing-deps.ts'
import { answerFault } from './formats/answer-fault.ts'
import { formatRequest } from './formats/format-request.ts'
import type { Message } from './formats/message.ts'
import { hideSecrets } from './hide-secrets.ts'
import { sendEmail } from './outside/send-email.ts'
import { sendRequest } from './outside/send-request.ts'
import { deliverKind } from './queue-deliveries.ts'

interface DeliveryRow {
  id: string
  target: string | null
  content: unknown
  link: string
  state: 'waiting' | 'sent' | 'failed'
  at: Date
  locale: Locale | null
  config: unknown
  address: string | null
  secret: string | null
  enabled: boolean
}

async function readDelivery(client: SqlClient, deliveryId: string): Promise<DeliveryRow | undefined> {
  const { rows } = await client.query<DeliveryRow>(
    `select delivery.id, target, delivery.content, link, delivery.state, delivery.at, person.locale, channel.config,
            channel.address, channel.secret, channel.enabled
     from delivery join channel on channel.id = channel_id left join person on person.id = person_id
     where delivery.id = $1`,
    [deliveryId],
  )
  return rows[0]
}

/** A message in the language of whom it is for; groups are spoken to in Chinese. */
function messageOf(row: DeliveryRow, publicUrl: string): Message {
  const content = NoticeContent.parse(row.content)
  const { title, text } = wordNotice(content)
  const language = row.locale === 'en' ? 'en' : 'zh'
  return {
    id: row.id,
    content,
    title: title[language],
    text: text[language],
    link: new URL(row.link, publicUrl).href,
    at: row.at,
  }
}

async function send(row: DeliveryRow, deps: ChasingDeps, now: Date): Promise<void> {
  const config = ChannelConfig.parse(row.config)
  const message = messageOf(row, deps.publicUrl)
  const reach = { allowed: deps.allowedTargets, loopback: false }
  if (config.kind === 'email') {
    return sendEmail(config, row.secret, message, row.target ?? '', reach)
  }
  const to = { address: row.address ?? '', secret: row.secret }
  const answer = await sendRequest(formatRequest(config, message, to, row.target, now), reach)
  const fault = answerFault(config, answer)
  if (fault) throw new Error(fault)
}

/** Carries one message out, and keeps in the delivery log what became of it. Tried again by the queue. */
export function deliver(deps: ChasingDeps): JobHandler {
  return {
    kind: deliverKind,
    async run(job, context) {
      const { deliveryId } = z.object({ deliveryId: z.uuid() }).parse(job.payload)
      const row = await context.transaction((client) => readDelivery(client, deliveryId))
      // sent and not marked in time, or removed with its channel: there is nothing left to do
      if (!row || row.state === 'sent') return
      const mark = (state: DeliveryRow['state'], error: string | null) =>
        context.transaction((client) =>
          client.query(
            `update delivery set state = $2, attempts = attempts + 1, last_error = $3, sent_at = $4 where id = $1`,
            [row.id, state, error, state === 'sent' ? context.now.toISOString() : null],
          ),
        )
      if (!row.enabled) {
        await mark('failed', '通道已停用 / the channel is switched off')
        return
      }
      try {
        await send(row, deps, context.now)
      } catch (error) {
        const fault = hideSecrets(error instanceof Error ? error.message : String(error), row)
        await mark(job.attempts >= mostAttempts ? 'failed' : 'waiting', fault)
        throw new Error(fault)
      }
      await mark('sent', null)
    },
  }
}
