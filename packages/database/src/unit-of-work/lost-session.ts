import { AppError } from '@wanwu/contract'

/** The session ended under a call: the engine was restarted, or the server went away. */
export function lostSession(cause?: unknown): AppError {
  return new AppError('ENGINE_RESTARTED', {
    message: {
      zh: '数据库刚刚重新启动，这次操作没有完成。',
      en: 'The database was restarted and this operation did not finish.',
    },
    next: { zh: '请稍候再试一次。', en: 'Try the same again in a moment.' },
    ...(cause === undefined ? {} : { cause }),
  })
}

const connectionCodes = new Set(['57P01', '57P02', '57P03', 'ECONNRESET', 'EPIPE', 'ECONNREFUSED', '25P03'])

/** Whether an error of `pg` means that the connection is gone, rather than that a statement failed. */
export function isLostSession(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  return (
    connectionCodes.has(code) ||
    code.startsWith('08') ||
    /^(Connection terminated|Client has encountered a connection error|Client was closed)/.test(error.message)
  )
}
