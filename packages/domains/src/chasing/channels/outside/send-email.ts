import type { ChannelConfig } from '@wanwu/contract'
import { createTransport } from 'nodemailer'
import type { Message } from '../formats/message.ts'
import type { Reach } from './refuse-address.ts'
import { resolveHost } from './resolve-host.ts'

const patience = 10_000

/** Sends a message by the mail server of a channel. @throws RefusedHost, or the fault of the server. */
export async function sendEmail(
  config: Extract<ChannelConfig, { kind: 'email' }>,
  password: string | null,
  message: Message,
  to: string,
  reach: Reach,
): Promise<void> {
  const { address } = await resolveHost(config.host, { ...reach, loopback: true })
  const transport = createTransport({
    host: address,
    port: config.port,
    secure: config.tls,
    tls: { servername: config.host },
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
    disableFileAccess: true,
    disableUrlAccess: true,
    ...(config.user ? { auth: { user: config.user, pass: password ?? '' } } : {}),
  })
  try {
    await transport.sendMail({
      from: config.from,
      to,
      subject: message.title,
      text: `${message.text}\n\n${message.link}\n`,
      messageId: `<${message.id}@wanwu>`,
      date: message.at,
      headers: { 'Auto-Submitted': 'auto-generated' },
    })
  } finally {
    transport.close()
  }
}
