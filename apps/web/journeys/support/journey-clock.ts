import { rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { shiftDate } from './shift-date.ts'

/** A clock that server and windows of a journey share, and that the journey puts forward. */
export interface JourneyClock {
  /** milliseconds from the machine's time to the journey's */
  offset: () => number
  /** Puts it to a moment, as `2026-09-22T09:00`, of Asia/Shanghai; from then on it goes. */
  set: (moment: string) => void
  /** What the server's process is started with. */
  env: Record<string, string>
  end: () => void
}

/** Makes such a clock. The server reads its offset from a file, a few times a second. */
export function journeyClock(moment: string): JourneyClock {
  const file = join(tmpdir(), `wanwu-clock-${process.pid}-${performance.now()}`)
  let offset = 0
  const set = (next: string) => {
    offset = Date.parse(`${next}:00+08:00`) - Date.now()
    writeFileSync(file, `${offset}`)
  }
  set(moment)
  const start = [
    "import { readFileSync } from 'node:fs'",
    'const real = Date.now',
    'let offset = 0, read = -Infinity;',
    `(${shiftDate})(() => {`,
    '  if (performance.now() - read > 200) {',
    `    offset = Number(readFileSync(${JSON.stringify(file)}, 'utf8'))`,
    '    read = performance.now()',
    '  }',
    '  return real() + offset',
    '})',
  ].join('\n')
  return {
    offset: () => offset,
    set,
    env: { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(start)}` },
    end: () => rmSync(file, { force: true }),
  }
}
