import { AppError } from '@wanwu/contract'

/** The error for a change made to something that another person changed in between. */
export function staleRevision(present: unknown): AppError {
  return new AppError('CONFLICT', {
    message: { zh: '其他人已修改过这条记录。', en: 'Somebody else changed this in the meantime.' },
    next: { zh: '请查看最新内容后再修改。', en: 'Look at the present state and change it again.' },
    data: { present },
  })
}
