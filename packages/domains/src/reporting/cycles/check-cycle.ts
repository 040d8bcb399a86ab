import { AppError, type CycleFields } from '@wanwu/contract'
import { dueDays } from '@wanwu/core/cycle'

/** @throws AppError INVALID_INPUT where the rule is none of RFC 5545, or a first day lies before what it covers. */
export function checkCycle(fields: CycleFields): void {
  const refuse = (path: string, zh: string, en: string) =>
    new AppError('INVALID_INPUT', {
      message: { zh, en },
      next: { zh: '请改正后再保存。', en: 'Correct it and save again.' },
      data: { issues: [{ path, reason: 'RULE' }] },
    })
  if (fields.firstDue !== null && fields.firstDue < fields.coversFrom) {
    throw refuse(
      'fields.firstDue',
      '首次报送日早于覆盖起始日。',
      'The first due day lies before what it covers.',
    )
  }
  if (fields.rrule === null) return
  try {
    dueDays(fields.rrule, fields.coversFrom, fields.coversFrom)
  } catch {
    throw refuse(
      'fields.rrule',
      `周期规则无法识别：${fields.rrule}。`,
      `No rule of RFC 5545: ${fields.rrule}.`,
    )
  }
}
