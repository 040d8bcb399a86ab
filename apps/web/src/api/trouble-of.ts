import { AppError } from '@wanwu/contract'
import type { Trouble } from '@wanwu/ui'
import { Unreachable } from './unreachable.ts'

/** Turns whatever was thrown into words for a person: what, where, and what to do next. */
export function troubleOf(error: unknown): Trouble {
  if (error instanceof AppError) {
    const reference = error.data.reference
    return {
      message: error.detail,
      next: error.next,
      lasting: error.code === 'FORBIDDEN' || error.code === 'NOT_FOUND',
      reference: typeof reference === 'string' ? reference : undefined,
    }
  }
  if (error instanceof Unreachable) {
    return {
      message: { zh: '连不上服务。', en: 'The server cannot be reached.' },
      next: {
        zh: '请检查网络；连上后页面会自己更新，已填的内容还在。',
        en: 'Check the network. The page goes on by itself once connected; what you filled in is kept.',
      },
    }
  }
  return {
    message: { zh: '页面出了差错。', en: 'Something went wrong on this page.' },
    next: { zh: '请刷新页面再试。', en: 'Reload the page and try again.' },
  }
}

/** Codes an error may carry, for the few places that act on one. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof AppError ? error.code : undefined
}
