import manifest from '../package.json' with { type: 'json' }
import type { CommandEntry, Streams } from './command.ts'
import { commands } from './commands.ts'
import { printFailure } from './print-failure.ts'
import { asUsageError, UsageError } from './usage-error.ts'

/**
 * Runs `wanwu` with the arguments after the program's name and resolves to the exit code:
 * 0 done, 1 failed (the stable code is on stderr), 2 called wrongly.
 */
export async function runCli(
  args: readonly string[],
  streams: Streams,
  known: readonly CommandEntry[] = commands,
): Promise<number> {
  const [first, ...rest] = args
  if (first === '--version' || first === '-V') {
    streams.stdout.write(`wanwu ${manifest.version}\n`)
    return 0
  }
  if (first === '--help' || first === '-h' || first === 'help') {
    streams.stdout.write(overview(known))
    return 0
  }
  const entry = known.find((command) => command.name === first)
  if (!entry) {
    if (first !== undefined) {
      streams.stderr.write(`没有 ${first} 这个命令。\nThere is no command ${first}.\n\n`)
    }
    streams.stderr.write(overview(known))
    return 2
  }
  try {
    return await (await entry.load()).run(rest, streams)
  } catch (thrown) {
    const error = asUsageError(thrown)
    if (!(error instanceof UsageError)) {
      printFailure(streams.stderr, error)
      return 1
    }
    streams.stderr.write(`${error.detail.zh}\n${error.detail.en}\n`)
    streams.stderr.write(`用法见 wanwu ${entry.name} --help\n`)
    return 2
  }
}

function overview(known: readonly CommandEntry[]): string {
  const width = Math.max(...known.map((command) => command.name.length))
  const list = known.map(
    ({ name, summary }) => `  ${name.padEnd(width)}  ${summary.zh}\n  ${' '.repeat(width)}  ${summary.en}`,
  )
  return [
    '万物 Wanwu：读保护方案，管责任台账',
    '',
    '用法 Usage: wanwu <命令 command> [选项 options]',
    '',
    ...list,
    '',
    '  wanwu <命令> --help  某个命令的用法 how to use a command',
    '  wanwu --version      版本 version',
    '',
  ].join('\n')
}
