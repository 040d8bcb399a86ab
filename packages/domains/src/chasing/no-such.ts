import { AppError } from '@wanwu/contract'

/** The error for something of chasing that is not there, or not for the actor to know of. */
export function noSuch(zh: string, en: string): AppError {
  return new AppError('NOT_FOUND', {
    message: { zh: `没有这个${zh}，或您不能查看。`, en: `There is no such ${en}, or not for you.` },
    next: { zh: '请回到列表重新选择。', en: 'Go back to the list and choose again.' },
  })
}
