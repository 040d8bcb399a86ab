import { createHash } from 'node:crypto'
import { AppError, type ErrorCode } from '@wanwu/contract'
import { readInWorker } from '@wanwu/reader/worker'
import { recogniseOriginal } from './recognise-original.ts'

/** An original that may be stored. */
export interface CheckedOriginal {
  sha256: string
  mediaType: string
}

/** What reading may stumble over although the file is what it says: a scan, or words in no known encoding. */
const harmless: readonly ErrorCode[] = ['NO_TEXT_LAYER', 'UNKNOWN_ENCODING']

async function refuseSecret(bytes: Uint8Array): Promise<void> {
  const reading = await readInWorker(bytes).catch((error: unknown) => {
    if (error instanceof AppError && harmless.includes(error.code)) return null
    throw error
  })
  const secrecy = reading?.secrecy
  if (!secrecy || secrecy.level === '内部') return
  throw new AppError('SECRET_MARKED', {
    message: {
      zh: `文件标有密级“${secrecy.phrase}”，没有保存任何内容。`,
      en: `The file is marked "${secrecy.phrase}"; nothing of it was stored.`,
    },
    next: {
      zh: '涉密文件不得在本系统处理，请按保密规定办理。',
      en: 'Classified documents must not be handled here.',
    },
    data: { level: secrecy.level },
  })
}

/**
 * Looks at an uploaded original before anything of it is stored: its kind by content, a marking of secrecy where
 * it has text.
 *
 * @throws AppError EMPTY_FILE, UNSUPPORTED_FORMAT, SECRET_MARKED, and what a document that cannot be opened throws.
 */
export async function checkOriginal(bytes: Uint8Array): Promise<CheckedOriginal> {
  if (bytes.length === 0) {
    throw new AppError('EMPTY_FILE', {
      message: { zh: '文件是空的。', en: 'The file is empty.' },
      next: { zh: '请重新选择文件。', en: 'Choose the file again.' },
    })
  }
  const kind = recogniseOriginal(bytes)
  if (!kind) {
    throw new AppError('UNSUPPORTED_FORMAT', {
      message: { zh: '按内容看，这不是公文或扫描件。', en: 'By its content this is no document or scan.' },
      next: {
        zh: '请上传 PDF、Word、Excel、OFD、图片或邮件正文。',
        en: 'Upload a PDF, Word, Excel, OFD or picture file, or the text of a mail.',
      },
    })
  }
  if (kind.text) await refuseSecret(bytes)
  return { sha256: createHash('sha256').update(bytes).digest('hex'), mediaType: kind.mediaType }
}
