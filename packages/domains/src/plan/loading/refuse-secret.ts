import { AppError, type Reading } from '@wanwu/contract'

/**
 * Stops a document that carries a marking of secrecy before anything of it is stored; a mark of internal use
 * passes.
 *
 * @throws AppError SECRET_MARKED for 秘密, 机密 and 绝密.
 */
export function refuseSecret(secrecy: Reading['secrecy']): void {
  if (!secrecy || secrecy.level === '内部') return
  throw new AppError('SECRET_MARKED', {
    message: {
      zh: `文件标有密级“${secrecy.phrase}”，没有保存任何内容。`,
      en: `The document is marked "${secrecy.phrase}"; nothing of it was stored.`,
    },
    next: {
      zh: '涉密文件不得在本系统处理，请按保密规定办理；如属误标，请由定密单位更正后再载入。',
      en: 'Classified documents must not be handled here. If the mark is mistaken, have it corrected by the body that set it.',
    },
    data: { level: secrecy.level },
  })
}
