import { AppError } from '@wanwu/contract'
import type { Output } from './command.ts'

/**
 * Prints a failure: the stable code first, Chinese, then English: `ENCRYPTED: 方案.docx：… 下一步: …`.
 * `subject` is the file or thing it is about. Faults that are not AppErrors appear as INTERNAL.
 */
export function printFailure(stderr: Output, error: unknown, subject?: string): void {
  const failure = error instanceof AppError ? error : unexpected(error)
  const zh = subject === undefined ? '' : `${subject}：`
  const en = subject === undefined ? '' : `${subject}: `
  const next = failure.next
  stderr.write(`${failure.code}: ${zh}${failure.detail.zh}${next ? ` 下一步: ${next.zh}` : ''}\n`)
  stderr.write(`  ${en}${failure.detail.en}${next ? ` Next: ${next.en}` : ''}\n`)
}

function unexpected(error: unknown): AppError {
  const reason = error instanceof Error ? error.message : String(error)
  return new AppError('INTERNAL', {
    message: { zh: `程序出错：${reason}`, en: `A fault of the program: ${reason}` },
    next: {
      zh: '请把这条信息连同文件的格式告诉维护人员',
      en: 'Report this message with the format of the file',
    },
    cause: error,
  })
}
