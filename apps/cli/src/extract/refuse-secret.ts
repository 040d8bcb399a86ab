import { AppError, type Reading } from '@wanwu/contract'

/** Throws SECRET_MARKED where the document carries 秘密, 机密 or 绝密: nothing of it may be written anywhere. */
export function refuseSecret(reading: Reading): void {
  if (!reading.secrecy || reading.secrecy.level === '内部') return
  throw new AppError('SECRET_MARKED', {
    message: {
      zh: `文件标有密级“${reading.secrecy.level}”，未输出任何内容。`,
      en: `The document is marked as secret (${reading.secrecy.level}); nothing was written.`,
    },
    next: {
      zh: '请按保密规定在涉密设备上处理',
      en: 'Handle it on equipment approved for that level',
    },
    data: { level: reading.secrecy.level },
  })
}
