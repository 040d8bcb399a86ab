import { evidenceKinds, getEvidenceFile } from '@wanwu/contract'
import { defineQuery } from '../../kernel/index.ts'
import { findEvidence } from './find-evidence.ts'

/** 取佐证原件: the file as it was added; always a download, never shown by the browser itself. */
export const getEvidenceFileQuery = defineQuery({
  endpoint: getEvidenceFile,
  async handler(context) {
    const { evidence, bytes } = await findEvidence(context, context.input.evidenceId)
    return { bytes, mediaType: evidenceKinds[evidence.kind].mediaType, fileName: evidence.name }
  },
})
