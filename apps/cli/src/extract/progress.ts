import { Writable } from 'node:stream'
import { SingleBar } from 'cli-progress'
import type { Output } from '../command.ts'

/** Tells how far a long run is. */
export interface Progress {
  begin(file: string): void
  finish(): void
  stop(): void
}

const silent: Progress = { begin: () => {}, finish: () => {}, stop: () => {} }

/** A bar on standard error while a person looks and there is more than one file; nothing otherwise. */
export function showProgress(stderr: Output, total: number): Progress {
  if (!stderr.isTTY || total < 2 || !(stderr instanceof Writable)) return silent
  const bar = new SingleBar({
    stream: stderr,
    format: '读取 {bar} {value}/{total} {file}',
    hideCursor: true,
    clearOnComplete: true,
  })
  bar.start(total, 0, { file: '' })
  return {
    begin: (file) => bar.update({ file }),
    finish: () => bar.increment(1, {}),
    stop: () => bar.stop(),
  }
}
