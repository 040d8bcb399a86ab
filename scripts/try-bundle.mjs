/**
 * Installs the archive for this machine into a temporary folder, starts it, looks at it as a visitor would and
 * stops it. `--offline` first makes sure that there is no network, so that nothing can be fetched unnoticed.
 */
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { formatDuration } from './lib/format-duration.mjs'
import { projectRoot } from './lib/project-root.mjs'
import { visitServer } from './lib/visit-server.mjs'

const { version } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'))
const archive = join(projectRoot, `dist/bundle/wanwu-${version}-linux-${process.arch}.tar.gz`)
const folder = mkdtempSync(join(tmpdir(), 'wanwu-bundle-'))
const begun = performance.now()

/** @param {string} word */
const say = (word) => console.log(`  ${word} (${formatDuration(performance.now() - begun)})`)

/** @param {string} command @param {string[]} args @param {string} [input] */
function run(command, args, input) {
  const result = spawnSync(command, args, {
    cwd: folder,
    encoding: 'utf8',
    input: input ?? '',
    timeout: 120_000,
  })
  if (result.status === 0) return result.stdout
  throw new Error(`${command} ${args.join(' ')} → ${result.status}\n${result.stdout}${result.stderr}`)
}

/** Fails when an address outside this machine can be reached (192.0.2.1 is nobody's). */
async function requireNoNetwork() {
  const code = await new Promise((resolve) => {
    const socket = connect({ host: '192.0.2.1', port: 9, timeout: 2000 })
    socket.on('error', (error) => resolve('code' in error ? error.code : ''))
    socket.on('timeout', () => resolve('ETIMEDOUT'))
    socket.on('connect', () => resolve('connected'))
    socket.on('close', () => socket.destroy())
  })
  if (code !== 'ENETUNREACH') throw new Error(`the network is not cut off: ${code}`)
}

/** @returns {Promise<number>} */
function findFreePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

/**
 * @param {string} url
 * @param {() => boolean} isRunning
 */
async function waitFor(url, isRunning) {
  const until = performance.now() + 240_000
  while (performance.now() < until && isRunning()) {
    const response = await fetch(url).catch(() => undefined)
    if (response?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 250))
  }
  throw new Error(`${url} did not answer`)
}

/** @param {string} home where it was installed */
async function tryServer(home) {
  const port = await findFreePort()
  const server = spawn(join(home, 'app/bin/wanwu-server'), [], {
    cwd: folder,
    env: { PATH: process.env.PATH, HOME: folder, LANG: 'C.UTF-8', PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  server.stdout.on('data', (chunk) => (output += chunk))
  server.stderr.on('data', (chunk) => (output += chunk))
  /** @type {Promise<number | null>} */
  const ended = new Promise((resolve) => server.on('close', resolve))
  try {
    const base = `http://127.0.0.1:${port}`
    await waitFor(`${base}/api/health`, () => server.exitCode === null)
    say('/api/health answers')
    await visitServer(base, say)
    server.kill('SIGTERM')
    const slow = setTimeout(() => server.kill('SIGKILL'), 30_000)
    const code = await ended
    clearTimeout(slow)
    if (code !== 0) throw new Error(`the server ended with ${code} on SIGTERM`)
    say('the server stops when asked')
  } catch (error) {
    server.kill('SIGKILL')
    await ended
    throw new Error(`${error instanceof Error ? error.message : error}\n--- the server said:\n${output}`)
  }
}

const plan = `云岭市生物多样性保护实施方案

一、重点任务
（一）开展本底调查。每年完成一次重点区域调查。
牵头单位：市生态环境局；配合单位：市林业局、市农业农村局。
`

try {
  if (process.argv.includes('--offline')) {
    await requireNoNetwork()
    say('no network')
  }
  run('tar', ['-xzf', archive])
  const home = join(folder, 'opt')
  run('sh', [join(folder, `wanwu-${version}-linux-${process.arch}`, 'install.sh'), home])
  say('installed')
  const ledger = JSON.parse(run(join(home, 'app/bin/wanwu'), ['extract', '-'], plan))
  if (!JSON.stringify(ledger).includes('市生态环境局'))
    throw new Error(`wanwu extract read no unit: ${JSON.stringify(ledger)}`)
  say('wanwu extract reads a plan')
  await tryServer(home)
  console.log('  bundle: works')
} finally {
  rmSync(folder, { recursive: true, force: true })
}
