import { AppError, evidenceKinds, previewEvidence } from '@wanwu/contract'
import { defineQuery } from '../../kernel/index.ts'
import { convertOffice } from './convert-office.ts'
import { findEvidence } from './find-evidence.ts'
import { kindOf } from './read-evidence.ts'

/** 预览佐证: pictures and PDF as they are, office documents as PDF where this server has a converter. */
export const previewEvidenceQuery = defineQuery({
  endpoint: previewEvidence,
  async handler(context) {
    const { evidence, bytes } = await findEvidence(context, context.input.evidenceId)
    if (evidence.preview === null) {
      throw new AppError('UNSUPPORTED_FORMAT', {
        message: { zh: '这种文件在这里不能预览。', en: 'Files of this kind cannot be looked at here.' },
        next: { zh: '请下载后用本机程序打开。', en: 'Download it and open it with a program of yours.' },
      })
    }
    return { bytes, mediaType: evidenceKinds[evidence.kind].mediaType, fileName: evidence.name }
  },
  async finish(answer) {
    const kind = kindOf(answer.mediaType)
    if (evidenceKinds[kind].preview !== 'office') return answer
    const bytes = await convertOffice(answer.bytes, evidenceKinds[kind].endings[0])
    return { bytes, mediaType: 'application/pdf', fileName: `${answer.fileName}.pdf` }
  },
})
