import { AppError } from '@wanwu/contract'

interface PostgresFault {
  code: string
  constraint?: string
  table?: string
}

/** The PostgreSQL fault in an error or in what caused it (drizzle wraps), if there is one. */
function faultOf(error: unknown): PostgresFault | null {
  for (let at = error; at instanceof Error; at = at.cause) {
    const code = 'code' in at ? at.code : undefined
    if (typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code)) {
      const constraint = 'constraint' in at && typeof at.constraint === 'string' ? at.constraint : undefined
      return { code, ...(constraint ? { constraint } : {}) }
    }
  }
  return null
}

/**
 * Turns faults of PostgreSQL that a person can do something about into AppError: 23505 ALREADY_EXISTS,
 * 23503 23514 23P01 CONFLICT (with the constraint), 42501 FORBIDDEN (row-level security), 40001 40P01
 * ENGINE_RESTARTED (send again). Anything else comes back unchanged.
 */
export function mapDatabaseError(error: unknown): unknown {
  if (error instanceof AppError) return error
  const fault = faultOf(error)
  if (!fault) return error
  const data = fault.constraint ? { constraint: fault.constraint } : {}
  switch (fault.code) {
    case '23505':
      return new AppError('ALREADY_EXISTS', {
        message: { zh: '该值已被使用，不能重复。', en: 'This value is taken.' },
        next: { zh: '请换一个值，或打开已有的记录。', en: 'Choose another, or open the existing one.' },
        data,
        cause: error,
      })
    case '23503':
    case '23514':
    case '23P01':
      return new AppError('CONFLICT', {
        message: { zh: '该操作与已有数据不一致。', en: 'This does not fit the data that is there.' },
        next: { zh: '请刷新后重试。', en: 'Reload and try again.' },
        data,
        cause: error,
      })
    case '42501':
      return new AppError('FORBIDDEN', {
        message: { zh: '您不能读取或修改这些数据。', en: 'You may not read or change this data.' },
        cause: error,
      })
    case '40001':
    case '40P01':
      return new AppError('ENGINE_RESTARTED', {
        message: { zh: '数据库正忙，本次操作未生效。', en: 'The database was busy; nothing was changed.' },
        next: { zh: '请重试。', en: 'Send it again.' },
        cause: error,
      })
    default:
      return error
  }
}
