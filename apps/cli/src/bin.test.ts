import { spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import manifest from '../package.json' with { type: 'json' }

const bin = fileURLToPath(new URL('../bin/wanwu.mjs', import.meta.url))
const call = (...args: string[]) =>
  spawnSync(process.execPath, [bin, ...args], { cwd: tmpdir(), encoding: 'utf8', timeout: 60_000 })

describe('the program wanwu, called from any folder', () => {
  it('says its version', () => {
    const { status, stdout } = call('--version')
    expect(stdout).toBe(`wanwu ${manifest.version}\n`)
    expect(status).toBe(0)
  })

  it('passes the exit code on', () => {
    const { status, stdout, stderr } = call('extract', '--colour')
    expect(stderr).toContain('--colour')
    expect(stdout).toBe('')
    expect(status).toBe(2)
  })
})
