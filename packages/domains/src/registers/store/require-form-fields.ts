import { AppError, type RecordValues, type RegisterDeclaration } from '@wanwu/contract'

/** @throws AppError INVALID_INPUT for a field that only acts set (验收日期, 销号日期): a form cannot write it. */
export function requireFormFields(declaration: RegisterDeclaration, values: RecordValues): void {
  const form = new Set(declaration.form.flatMap((part) => part.fields))
  const foreign = declaration.fields.find(({ key }) => key in values && !form.has(key))
  if (!foreign) return
  throw new AppError('INVALID_INPUT', {
    message: {
      zh: `“${foreign.labels.zh}”只能通过办理改变。`,
      en: `"${foreign.labels.en}" is set by acts alone.`,
    },
    next: {
      zh: '请在记录页办理；没有任何内容被改动。',
      en: 'Use the acts of the record; nothing was changed.',
    },
    data: { issues: [{ path: `values.${foreign.key}`, reason: 'ACT_ONLY' }] },
  })
}
