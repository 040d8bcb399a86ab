import type { Bilingual } from '@wanwu/contract'

/** The command was called wrongly: the message goes to stderr with the way to the help, and the exit code is 2. */
export class UsageError extends Error {
  readonly detail: Bilingual

  constructor(detail: Bilingual) {
    super(detail.en)
    this.name = 'UsageError'
    this.detail = detail
  }
}

/** Turns what node:util parseArgs throws into a UsageError; anything else is handed back unchanged. */
export function asUsageError(error: unknown): unknown {
  if (!(error instanceof TypeError) || !('code' in error)) return error
  if (!String(error.code).startsWith('ERR_PARSE_ARGS')) return error
  const [sentence] = error.message.split('. ')
  return new UsageError({ zh: `参数有误：${sentence}`, en: `Wrong arguments: ${sentence}` })
}
