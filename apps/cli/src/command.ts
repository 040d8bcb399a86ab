import type { Readable } from 'node:stream'

/** Where a command writes. */
export interface Output {
  write(chunk: string | Uint8Array): unknown
  /** whether a person is looking */
  readonly isTTY?: boolean | undefined
}

/** What a command may touch of the outside world besides files. */
export interface Streams {
  stdin: Readable & { readonly isTTY?: boolean | undefined }
  stdout: Output
  stderr: Output
}

/** One verb of the command line. `run` is given the arguments after the verb and resolves to the exit code. */
export interface Command {
  run(args: readonly string[], streams: Streams): Promise<number>
}

/** A verb as `wanwu --help` lists it; the code behind it is loaded when it is called. */
export interface CommandEntry {
  name: string
  summary: { zh: string; en: string }
  load(): Promise<Command>
}
