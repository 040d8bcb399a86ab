import { randomUUID } from 'node:crypto'
import { linkSync, readFileSync, rmSync, statSync, unlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { type DirectoryHolder, DirectoryInUse } from './directory-in-use.ts'
import { processBirth } from './process-birth.ts'

const heartbeat = 10_000
/** A holder on another machine cannot be asked whether it lives; its heartbeat can. */
const silentAfter = 60_000

/** An exclusive hold on a directory. */
export interface DirectoryLock {
  release(): void
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined
}

function readHolder(file: string): DirectoryHolder | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as DirectoryHolder
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw error
  }
}

function isAlive(holder: DirectoryHolder, file: string): boolean {
  if (holder.host !== hostname()) {
    const beat = statSync(file, { throwIfNoEntry: false })
    return beat !== undefined && Date.now() - beat.mtimeMs < silentAfter
  }
  const birth = processBirth(holder.pid)
  if (birth === undefined) return false
  return birth === '' || holder.birth === '' || birth === holder.birth
}

/** Makes `file` with its whole content in one step; false when it is there already. */
function createWhole(file: string, content: string): boolean {
  const draft = `${file}.${randomUUID()}`
  writeFileSync(draft, content, { flag: 'wx' })
  try {
    linkSync(draft, file)
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  } finally {
    unlinkSync(draft)
  }
}

/**
 * Removes a dead holder's lock. Behind a guard, so that two who find it dead do not remove each other's.
 * False when another is at it.
 */
function removeDead(file: string): boolean {
  const guard = `${file}.takeover`
  const age = statSync(guard, { throwIfNoEntry: false })
  if (age && Date.now() - age.mtimeMs > heartbeat) rmSync(guard, { force: true })
  if (!createWhole(guard, '')) return false
  try {
    const holder = readHolder(file)
    if (holder && !isAlive(holder, file)) unlinkSync(file)
    return true
  } finally {
    rmSync(guard, { force: true })
  }
}

/**
 * Takes `directory` for this process alone. The embedded engine has no lock of its own: two processes that
 * open one directory lose rows that were acknowledged.
 *
 * @throws DirectoryInUse naming the holder. A lock whose holder has died is taken over.
 */
export function lockDirectory(directory: string): DirectoryLock {
  const file = join(directory, 'lock')
  const holder: DirectoryHolder = {
    pid: process.pid,
    host: hostname(),
    since: new Date().toISOString(),
    command: process.argv.slice(0, 4).join(' '),
    birth: processBirth(process.pid) ?? '',
    token: randomUUID(),
  }
  for (let attempt = 0; ; attempt++) {
    if (createWhole(file, JSON.stringify(holder, null, 2))) break
    const other = readHolder(file)
    if (other && (isAlive(other, file) || attempt > 20)) throw new DirectoryInUse(directory, other)
    if (other && !removeDead(file)) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 25)
  }
  const beat = setInterval(() => {
    const now = new Date()
    try {
      utimesSync(file, now, now)
    } catch {
      // The directory may be unmounted for a moment; the next beat shows life again.
    }
  }, heartbeat)
  beat.unref()
  return {
    release() {
      clearInterval(beat)
      if (readHolder(file)?.token === holder.token) unlinkSync(file)
    },
  }
}
