import { describe, expect, it } from 'vitest'
import manifest from '../package.json' with { type: 'json' }
import type { CommandEntry } from './command.ts'
import { fakeStreams } from './fixtures/fake-streams.ts'
import { runCli } from './run-cli.ts'
import { UsageError } from './usage-error.ts'

const known: CommandEntry[] = [
  {
    name: 'echo',
    summary: { zh: '照原样输出', en: 'print as given' },
    load: async () => ({
      run: async (args, streams) => {
        if (args.includes('--bad')) throw new UsageError({ zh: '不对', en: 'wrong' })
        if (args.includes('--fall')) throw new Error('fell')
        streams.stdout.write(args.join(' '))
        return 0
      },
    }),
  },
]

async function call(...args: string[]) {
  const streams = fakeStreams()
  const code = await runCli(args, streams, known)
  return { code, out: streams.out(), err: streams.err() }
}

describe('wanwu', () => {
  it('says its version and its commands', async () => {
    expect(await call('--version')).toMatchObject({ code: 0, out: `wanwu ${manifest.version}\n` })
    const help = await call('--help')
    expect(help).toMatchObject({ code: 0, err: '' })
    expect(help.out).toContain('echo  照原样输出')
  })

  it('hands the arguments to the command', async () => {
    expect(await call('echo', 'a', '-b')).toEqual({ code: 0, out: 'a -b', err: '' })
  })

  it('answers a wrong call with the usage and exit code 2', async () => {
    expect((await call()).code).toBe(2)
    const unknown = await call('fly')
    expect(unknown).toMatchObject({ code: 2, out: '' })
    expect(unknown.err).toContain('没有 fly 这个命令')
    const bad = await call('echo', '--bad')
    expect(bad.code).toBe(2)
    expect(bad.err).toBe('不对\nwrong\n用法见 wanwu echo --help\n')
  })

  it('answers a fault with a code and exit code 1', async () => {
    const fall = await call('echo', '--fall')
    expect(fall.code).toBe(1)
    expect(fall.err).toMatch(/^INTERNAL: 程序出错：fell/)
  })

  it('knows extract, and what extract does not know', async () => {
    const streams = fakeStreams()
    expect(await runCli(['extract', '--help'], streams)).toBe(0)
    expect(streams.out()).toContain('NDJSON')
    expect(await runCli(['extract', 'x.docx', '--colour'], streams)).toBe(2)
    expect(streams.err()).toContain("--colour'")
    expect(streams.err()).toContain('wanwu extract --help')
  })
})
