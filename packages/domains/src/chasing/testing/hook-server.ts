import { createServer } from 'node:http'
import { freePort } from '@wanwu/testing'

/** A request that came in. */
export interface ReceivedHook {
  path: string
  headers: Record<string, string | string[] | undefined>
  body: string
}

/** A receiver of webhooks of the tests' own. */
export interface HookServer {
  url: string
  hooks: ReceivedHook[]
  /** what it answers with */
  answer: { status: number; text: string; headers?: Record<string, string> }
  close(): Promise<void>
}

/** Starts a receiver that keeps what it is sent. */
export async function startHookServer(): Promise<HookServer> {
  const port = await freePort()
  const received: Omit<HookServer, 'close'> = {
    url: `http://127.0.0.1:${port}`,
    hooks: [],
    answer: { status: 200, text: '{"errcode":0,"code":0}' },
  }
  const server = createServer((request, reply) => {
    let body = ''
    request.setEncoding('utf8')
    request.on('data', (part: string) => {
      body += part
    })
    request.on('end', () => {
      received.hooks.push({ path: request.url ?? '', headers: request.headers, body })
      reply.writeHead(received.answer.status, received.answer.headers).end(received.answer.text)
    })
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  return Object.assign(received, {
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  })
}
