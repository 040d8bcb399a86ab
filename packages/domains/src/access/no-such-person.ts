import { AppError } from '@wanwu/contract'

/** The error for a person who is not there, or not for the actor to know of. */
export function noSuchPerson(): AppError {
  return new AppError('NOT_FOUND', {
    message: { zh: '没有这个人员，或您不能查看。', en: 'There is no such person, or not for you.' },
    next: { zh: '请从人员列表重新选择。', en: 'Choose one from the list.' },
  })
}
