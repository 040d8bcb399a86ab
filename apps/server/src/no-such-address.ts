import { AppError } from '@wanwu/contract'

/** The error for an address that leads nowhere. */
export function noSuchAddress(): AppError {
  return new AppError('NOT_FOUND', {
    message: { zh: '没有这个地址。', en: 'There is nothing at this address.' },
    next: { zh: '请核对链接。', en: 'Check the link.' },
  })
}
