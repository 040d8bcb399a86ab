import { AppError } from '@wanwu/contract'

/** The error for a change to something that another person changed in between; `present` is what stands now. */
export function changedMeanwhile(present: Record<string, unknown>): AppError {
  return new AppError('CONFLICT', {
    message: { zh: '您打开之后，其他人已修改过。', en: 'Somebody else changed this after you opened it.' },
    next: {
      zh: '您写的内容还在，请对照最新内容后再保存。',
      en: 'What you wrote is still here: compare it with the present state and save again.',
    },
    data: { present },
  })
}
