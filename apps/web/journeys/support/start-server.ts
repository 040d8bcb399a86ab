import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildWeb } from './build-web.ts'
import type { JourneyClock } from './journey-clock.ts'

const root = fileURLToPath(new URL('../../../..', import.meta.url))
const patience = 120_000

/** A server of the product with a database of its own. */
export interface RunningServer {
  address: string
  /** Ends it and removes its data. */
  stop: () => Promise<void>
}

/**
 * Starts the built product on a free port with an empty data directory; `demo: false` is a first run. With a `clock`
 * it is the clock's time there.
 */
export async function startServer(options: { demo: boolean; clock?: JourneyClock }): Promise<RunningServer> {
  await buildWeb()
  const data = await mkdtemp(join(tmpdir(), 'wanwu-journey-'))
  const port = await freePort()
  const child = spawn(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'apps/server/src/main.ts'], {
    cwd: root,
    env: {
      ...process.env,
      ...options.clock?.env,
      HOST: '127.0.0.1',
      PORT: `${port}`,
      WANWU_DATA: data,
      WANWU_DEMO: options.demo ? 'small' : '0',
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
  const address = `http://127.0.0.1:${port}`
  const stop = async () => {
    child.kill('SIGTERM')
    await ended
    await rm(data, { recursive: true, force: true })
  }
  const until = Date.now() + patience
  while (!(await answers(address))) {
    if (child.exitCode !== null || Date.now() > until) {
      await stop()
      throw new Error(`The server did not start.\n${said}`)
    }
    await new Promise((done) => setTimeout(done, 250))
  }
  return { address, stop }
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
