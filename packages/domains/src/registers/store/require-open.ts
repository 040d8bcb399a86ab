import { AppError } from '@wanwu/contract'
import type { RecordRow } from '@wanwu/register'
import type { Register } from './find-register.ts'

/** Whether a record's fields and files may change now. */
export function isOpen({ declaration }: Register, row: Pick<RecordRow, 'state' | 'voided'>): boolean {
  const state = declaration.states.find(({ key }) => key === row.state)
  // a register of one state is a plain list: its only state is no end
  return !row.voided && state?.locked !== true && (state?.end !== true || declaration.states.length === 1)
}

/** @throws AppError WRONG_STATE where a record's fields and files may not change. */
export function requireOpen(register: Register, row: Pick<RecordRow, 'state' | 'voided'>): void {
  if (isOpen(register, row)) return
  const state = register.declaration.states.find(({ key }) => key === row.state)?.labels
  throw new AppError('WRONG_STATE', {
    message: {
      zh: `记录${row.voided ? '已作废' : `处于“${state?.zh}”`}，不能修改。`,
      en: `The record is ${row.voided ? 'void' : `"${state?.en}"`} and cannot be changed.`,
    },
    next: {
      zh: '如确需修改，请由有权单位先办理退回或重新打开。',
      en: 'Have it returned or reopened first by who is entitled.',
    },
  })
}
