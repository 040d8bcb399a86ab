import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { checkAddress, checkDataFolder, PlaceProblem } from './check-place.mjs'

describe('checkAddress', () => {
  it('passes on a free port and says what to do about a used one', async () => {
    const server = createServer()
    await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)))
    const address = server.address()
    const port = typeof address === 'object' && address ? address.port : 0
    await expect(checkAddress('127.0.0.1', port)).rejects.toThrow(`PORT=${port + 1} npm start`)
    await new Promise((resolve) => server.close(resolve))
    await expect(checkAddress('127.0.0.1', port)).resolves.toBeUndefined()
  })

  it('refuses what is no port and an address that is not of this machine', async () => {
    await expect(checkAddress('127.0.0.1', Number('abc'))).rejects.toThrow(PlaceProblem)
    await expect(checkAddress('203.0.113.7', 8080)).rejects.toThrow('HOST')
  })
})

describe('checkDataFolder', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'wanwu-place-'))
  })
  afterEach(() => {
    chmodSync(folder, 0o700)
    rmSync(folder, { recursive: true, force: true })
  })

  it('makes the folder when it is not there', () => {
    checkDataFolder(join(folder, 'deep/data'))
    checkDataFolder(join(folder, 'deep/data'))
    expect(existsSync(join(folder, 'deep/data'))).toBe(true)
  })

  it('gives up where no folder can be made', () => {
    expect(() => checkDataFolder('/proc/nowhere/data')).toThrow('/proc/nowhere/data')
  })

  it('names the folder when something else stands in its place', () => {
    writeFileSync(join(folder, 'data'), '')
    expect(() => checkDataFolder(join(folder, 'data'))).toThrow(join(folder, 'data'))
  })
})
