import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../../..', import.meta.url))
const patience = 180_000

/** How a server of the product is started. */
export interface ServerStart {
  /** its data directory */
  data: string
  /** whether a demo is loaded where the directory is empty */
  demo: boolean
  env?: Readonly<Record<string, string>>
}

/** Starts the built product on a free port and waits until it answers. */
export async function runServer(start: ServerStart): Promise<{ address: string; end: () => Promise<void> }> {
  const port = await freePort()
  const child = spawn(process.execPath, ['scripts/serve.mjs'], {
    cwd: root,
    env: {
      ...process.env,
      ...start.env,
      HOST: '127.0.0.1',
      PORT: `${port}`,
      WANWU_DATA: start.data,
      WANWU_DEMO: start.demo ? 'small' : '0',
      DATABASE_URL: '',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      said = `${said}${chunk}`.slice(-4000)
    })
  }
  const ended = new Promise<void>((done) => child.once('exit', () => done()))
  const end = async () => {
    child.kill('SIGTERM')
    await ended
  }
  const address = `http://127.0.0.1:${port}`
  const until = Date.now() + patience
  while (!(await answers(address))) {
    if (child.exitCode !== null || Date.now() > until) {
      await end()
      throw new Error(`The server did not start.\n${said}`)
    }
    await new Promise((done) => setTimeout(done, 250))
  }
  return { address, end }
}

async function answers(address: string): Promise<boolean> {
  return fetch(`${address}/api/health`).then(
    (answer) => answer.ok,
    () => false,
  )
}

async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((done) => probe.listen(0, '127.0.0.1', done))
  const place = probe.address()
  await new Promise<void>((done) => probe.close(() => done()))
  if (place === null || typeof place === 'string') throw new Error('No free port was given.')
  return place.port
}
