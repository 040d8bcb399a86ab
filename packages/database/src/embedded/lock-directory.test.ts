import { existsSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { DirectoryInUse } from './directory-in-use.ts'
import { lockDirectory } from './lock-directory.ts'
import { processBirth } from './process-birth.ts'

let directory: string
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'wanwu-lock-'))
})
afterEach(() => rmSync(directory, { recursive: true }))

function leaveLock(holder: Record<string, unknown>, ageSeconds = 0): void {
  const file = join(directory, 'lock')
  const since = '2026-01-01T00:00:00.000Z'
  writeFileSync(file, JSON.stringify({ host: hostname(), since, command: 'serve', birth: '', ...holder }))
  const at = Date.now() / 1000 - ageSeconds
  utimesSync(file, at, at)
}

it('holds until released, and names the holder in both languages', () => {
  const lock = lockDirectory(directory)
  let refusal: unknown
  try {
    lockDirectory(directory)
  } catch (error) {
    refusal = error
  }
  expect(refusal).toBeInstanceOf(DirectoryInUse)
  expect(String(refusal)).toContain(`pid ${process.pid} @ ${hostname()}`)
  expect(String(refusal)).toMatch(/正被另一个进程使用.*in use by another process/s)
  lock.release()
  lockDirectory(directory).release()
  expect(existsSync(join(directory, 'lock'))).toBe(false)
})

it('takes over from a process that is gone', () => {
  leaveLock({ pid: 2 ** 22 + 1 })
  const lock = lockDirectory(directory)
  expect(readFileSync(join(directory, 'lock'), 'utf8')).toContain(`"pid": ${process.pid}`)
  lock.release()
})

it('takes over from a process whose number another has now', () => {
  expect(processBirth(process.pid)).not.toBe('')
  leaveLock({ pid: process.pid, birth: 'earlier boot:1' })
  lockDirectory(directory).release()
})

it('believes a holder on another machine while its lock is fresh, not when it fell silent', () => {
  leaveLock({ pid: 1, host: 'another.invalid' })
  expect(() => lockDirectory(directory)).toThrow(DirectoryInUse)
  leaveLock({ pid: 1, host: 'another.invalid' }, 3600)
  lockDirectory(directory).release()
})

it('does not remove a lock that is another’s by now', () => {
  const lock = lockDirectory(directory)
  leaveLock({ pid: process.pid, token: 'another' })
  lock.release()
  expect(existsSync(join(directory, 'lock'))).toBe(true)
})
