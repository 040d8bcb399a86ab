import { rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { shiftDate } from './shift-date.ts'

/** A clock that server and windows of a journey share, and that the journey puts forward. */
export interface JourneyClock {
  /** milliseconds from the machine's time to the journey's */
  offset: () => number
  /** Puts it to a moment, as `2026-09-22T09:00`, of Asia/Shanghai, and waits until the server knows; then it goes on. */
  set: (moment: string) => Promise<void>
  /** What the server's process is started with. */
  env: Record<string, string>
  end: () => void
}

/** How long the server goes by what it read, in milliseconds. */
const readEvery = 200

/** Makes such a clock. The server reads its offset from a file, a few times a second. */
export function journeyClock(moment: string): JourneyClock {
  const file = join(tmpdir(), `wanwu-clock-${process.pid}-${performance.now()}`)
  let offset = 0
  const put = (next: string) => {
    offset = Date.parse(`${next}:00+08:00`) - Date.now()
    writeFileSync(file, `${offset}`)
  }
  put(moment)
  const start = [
    "import { readFileSync } from 'node:fs'",
    'const real = Date.now',
    'let offset = 0, read = -Infinity;',
    `(${shiftDate})(() => {`,
    `  if (performance.now() - read > ${readEvery}) {`,
    `    offset = Number(readFileSync(${JSON.stringify(file)}, 'utf8'))`,
    '    read = performance.now()',
    '  }',
    '  return real() + offset',
    '})',
  ].join('\n')
  return {
    offset: () => offset,
    set: async (next) => {
      put(next)
      await new Promise((done) => setTimeout(done, 2 * readEvery))
    },
    env: { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(start)}` },
    end: () => rmSync(file, { force: true }),
  }
}
