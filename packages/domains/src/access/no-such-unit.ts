import { AppError } from '@wanwu/contract'

/** The error for a unit that is not there, or not for the actor to know of. */
export function noSuchUnit(): AppError {
  return new AppError('NOT_FOUND', {
    message: { zh: '没有这个单位，或您不能查看。', en: 'There is no such unit, or not for you.' },
    next: { zh: '请从单位名录重新选择。', en: 'Choose one from the directory.' },
  })
}
