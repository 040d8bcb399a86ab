import type { Command } from '../command.ts'
import { runExtract } from './run-extract.ts'

/**
 * `wanwu extract FILE…`. Each file is read in a thread with a limit of time and memory. The reader is loaded with
 * the first file, so that the help comes at once.
 */
export const extract: Command = {
  run: (args, streams) =>
    runExtract(args, streams, async (bytes) => (await import('@wanwu/reader/worker')).readInWorker(bytes)),
}
