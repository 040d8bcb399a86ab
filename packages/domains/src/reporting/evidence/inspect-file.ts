import { createHash } from 'node:crypto'
import { AppError, type EvidenceKind, evidenceKinds } from '@wanwu/contract'
import { recogniseKind } from '@wanwu/reader/kind'
import { readInWorker } from '@wanwu/reader/worker'
import { refuseSecret } from '../../plan/index.ts'

/** A file that may be stored as evidence. */
export interface InspectedFile {
  kind: EvidenceKind
  sha256: string
}

/** Kinds whose text can be read, and so be looked through for a marking of secrecy. */
const readable: readonly EvidenceKind[] = ['pdf', 'docx', 'doc', 'xlsx', 'xls', 'ofd']
/** What keeps a text from being read and is no fault of the file: a scan, a drawing, a table of great size. */
const unreadable: readonly string[] = ['NO_TEXT_LAYER', 'EMPTY_FILE', 'READ_LIMIT', 'TOO_LARGE']

const allowed = {
  zh: '可添加图片、PDF、Office 和 WPS 文档、OFD；压缩包请解开后逐个添加。',
  en: 'Pictures, PDF, Office and WPS documents and OFD are taken; unpack archives and add the files one by one.',
}

function requireHonestName(fileName: string, kind: EvidenceKind): void {
  const { endings, zh, en } = evidenceKinds[kind]
  const ending = /\.([^.]+)$/.exec(fileName)?.[1]?.toLowerCase() ?? ''
  if ((endings as readonly string[]).includes(ending)) return
  throw new AppError('UNSUPPORTED_FORMAT', {
    message: {
      zh: `“${fileName}”的内容是${zh}，与文件名不符，没有保存。`,
      en: `"${fileName}" is a ${en} by its content, which its name does not say; it was not stored.`,
    },
    next: {
      zh: `请确认没有选错；确是${zh}的，把文件名改为以 .${endings[0]} 结尾。`,
      en: `Check that it is the right file; if it is, give it a name that ends in .${endings[0]}.`,
    },
    data: { found: kind },
  })
}

/**
 * Looks at a file before anything of it is stored: what it is by its content, whether its name says the same,
 * and whether it carries a marking of secrecy.
 *
 * @throws AppError EMPTY_FILE, UNSUPPORTED_FORMAT for a kind that is not taken or a name that lies,
 * SECRET_MARKED, ENCRYPTED, DAMAGED, ARCHIVE_BOMB.
 */
export async function inspectFile(bytes: Uint8Array, fileName: string): Promise<InspectedFile> {
  if (bytes.length === 0) {
    throw new AppError('EMPTY_FILE', {
      message: { zh: `“${fileName}”是空文件。`, en: `"${fileName}" is empty.` },
      next: { zh: '请检查后重新选择。', en: 'Check it and choose again.' },
    })
  }
  const found = recogniseKind(bytes)
  if ('other' in found) {
    throw new AppError('UNSUPPORTED_FORMAT', {
      message: {
        zh: `“${fileName}”的内容是${found.other.zh}，不能作佐证，没有保存。`,
        en: `"${fileName}" is ${found.other.en} by its content and is not taken as evidence.`,
      },
      next: allowed,
      data: { found: found.other.en },
    })
  }
  requireHonestName(fileName, found.kind)
  if (readable.includes(found.kind)) await refuseSecretFile(bytes)
  return { kind: found.kind, sha256: createHash('sha256').update(bytes).digest('hex') }
}

async function refuseSecretFile(bytes: Uint8Array): Promise<void> {
  const reading = await readInWorker(bytes).catch((error: unknown) => {
    if (error instanceof AppError && unreadable.includes(error.code)) return null
    throw error
  })
  if (reading) refuseSecret(reading.secrecy)
}
