import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Client, createClient, listDemoSignIns, type Role, signIn } from '@wanwu/contract'
import { createCookieJar, freePort } from '@wanwu/testing'

const root = join(import.meta.dirname, '../..')
const patience = 300_000

/** The product as somebody starts it, in a process of its own. */
export interface SpawnedServer {
  address: string
  /** milliseconds from the start of the process to the first answer 200 of `/` */
  firstPage: number
  /** milliseconds since the start of the process */
  elapsed(): number
  /** Signs a demo account of a role in. */
  signIn(role: Role): Promise<Client>
  /** memory of the process now, in MB; NaN where the system does not say */
  residentMegabytes(): number
  stop(): Promise<void>
  /** Ends the process as a power cut would: at once, without a word to it. */
  kill(): Promise<void>
}

/** Where the database of a spawned server is, and how it is started. */
export interface SpawnOptions {
  /** a directory of the embedded engine, or the address of a database on a server */
  place: { directory: string } | { url: string }
  /** default: with the demo, as `npm start` */
  demo?: boolean
  /** default: a free one */
  port?: number
}

/** Starts the product like `npm start` and waits for its first page. */
export async function spawnServer(options: SpawnOptions): Promise<SpawnedServer> {
  const { place } = options
  const port = options.port ?? (await freePort())
  const begun = performance.now()
  const elapsed = (): number => performance.now() - begun
  const child = spawn(process.execPath, ['scripts/start.mjs'], {
    cwd: root,
    env: {
      ...process.env,
      HOST: '127.0.0.1',
      PORT: `${port}`,
      WANWU_DEMO: options.demo === false ? '0' : 'small',
      DATABASE_URL: 'url' in place ? place.url : '',
      ...('directory' in place ? { WANWU_DATA: place.directory } : {}),
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const address = `http://127.0.0.1:${port}`
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    child.kill(signal)
    await ended
  }
  const stop = (): Promise<void> => end('SIGTERM')
  while (!(await answers(address))) {
    if (child.exitCode === null && elapsed() < patience) {
      await new Promise((resolve) => setTimeout(resolve, 20))
      continue
    }
    await stop()
    throw new Error('The server did not start')
  }
  return {
    address,
    firstPage: elapsed(),
    elapsed,
    stop,
    kill: () => end('SIGKILL'),
    async signIn(role) {
      const client = createClient({ baseUrl: address, fetch: createCookieJar() })
      const { items, password } = await client.call(listDemoSignIns, {})
      const person = items.find((item) => item.role === role)
      if (!person || password === null) throw new Error(`The demo has no account of the role ${role}`)
      await client.call(signIn, { userName: person.userName, password })
      return client
    },
    residentMegabytes: () => readResident(child.pid),
  }
}

async function answers(address: string): Promise<boolean> {
  return fetch(`${address}/`).then(
    async (answer) => (await answer.text()) !== '' && answer.ok,
    () => false,
  )
}

/** Linux says the memory of a process in /proc. */
function readResident(pid: number | undefined): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024
  } catch {
    return Number.NaN
  }
}
