import { AppError, type Endpoint, type InputOf } from '@wanwu/contract'

/** Checks raw input against the declaration. @throws AppError INVALID_INPUT with `data.issues`. */
export function checkInput<E extends Endpoint>(endpoint: E, raw: unknown): InputOf<E> {
  const parsed = endpoint.input.safeParse(raw)
  if (parsed.success) return parsed.data as InputOf<E>
  const issues = parsed.error.issues.map((issue) => ({
    path: issue.path.map(String).join('.'),
    reason: issue.message,
  }))
  const places = [...new Set(issues.map((issue) => issue.path))]
  throw new AppError('INVALID_INPUT', {
    message: {
      zh: `填写的内容不符合要求：${places.map((place) => place || '整体').join('、')}。`,
      en: `Some input does not fit: ${places.map((place) => place || 'body').join(', ')}.`,
    },
    next: { zh: '请按提示修改后重新提交。', en: 'Correct it and send again.' },
    data: { issues },
  })
}
