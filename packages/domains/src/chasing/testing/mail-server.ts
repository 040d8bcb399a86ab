import { createServer, type Socket } from 'node:net'
import { freePort } from '@wanwu/testing'

/** A mail that came in. */
export interface ReceivedMail {
  from: string
  to: string
  user: string | null
  data: string
}

/** A mail server of the tests' own: takes what it is given, or refuses it. */
export interface MailServer {
  port: number
  mails: ReceivedMail[]
  /** while set, every mail is refused with this line */
  refusal: string | null
  close(): Promise<void>
}

/** Speaks as much of SMTP (RFC 5321) as a client needs to hand in a mail. */
export async function startMailServer(): Promise<MailServer> {
  const sockets = new Set<Socket>()
  const received: Omit<MailServer, 'close'> = { port: await freePort(), mails: [], refusal: null }
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    socket.on('error', () => undefined)
    socket.setEncoding('utf8')
    let mail: ReceivedMail = { from: '', to: '', user: null, data: '' }
    let inData = false
    let rest = ''
    const say = (line: string) => socket.write(`${line}\r\n`)
    const hear = (line: string) => {
      if (inData) {
        if (line !== '.') {
          mail.data += `${line.replace(/^\./, '')}\n`
          return
        }
        inData = false
        if (received.refusal) return say(received.refusal)
        received.mails.push(mail)
        mail = { from: '', to: '', user: mail.user, data: '' }
        return say('250 taken')
      }
      const verb = line.slice(0, 4).toUpperCase()
      if (verb === 'EHLO') return say('250-mail.example\r\n250 AUTH PLAIN')
      if (verb === 'AUTH') {
        const [, user = ''] = Buffer.from(line.split(' ')[2] ?? '', 'base64')
          .toString()
          .split('\0')
        mail.user = user
        return say('235 welcome')
      }
      if (verb === 'MAIL') mail.from = line
      if (verb === 'RCPT') mail.to = line
      if (verb === 'DATA') {
        inData = true
        return say('354 go on')
      }
      if (verb === 'QUIT') {
        say('221 bye')
        return socket.end()
      }
      return say('250 ok')
    }
    socket.on('data', (part: string) => {
      const lines = (rest + part).split('\r\n')
      rest = lines.pop() ?? ''
      for (const line of lines) hear(line)
    })
    say('220 mail.example')
  })
  await new Promise<void>((resolve) => server.listen(received.port, '127.0.0.1', resolve))
  return Object.assign(received, {
    close: () =>
      new Promise<void>((resolve) => {
        for (const socket of sockets) socket.destroy()
        server.close(() => resolve())
      }),
  })
}
