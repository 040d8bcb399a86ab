import { AppError, type BinaryAnswer, evidenceKinds, getDossier } from '@wanwu/contract'
import { writePaperDocx } from '@wanwu/writer'
import { zip } from 'fflate'
import { defineQuery } from '../../kernel/index.ts'
import { findRegister, readFileBytes, readRecord } from '../../registers/index.ts'
import { convertOffice, officeConverter } from '../../reporting/index.ts'
import { composeDossier, type DossierFile } from './compose-dossier.ts'

/** Bytes of all files that go into one answer at most. */
const mostBytes = 300 * 1024 * 1024
/** Pictures that are put into the document, in bytes together; those beyond are in the list alone. */
const mostPictures = 40 * 1024 * 1024
const embedded = ['image/jpeg', 'image/png']

function tooMuch(): AppError {
  return new AppError('TOO_LARGE', {
    message: { zh: '附件合计过大，不能打成一个压缩包。', en: 'The files are too large for one archive.' },
    next: {
      zh: '请先导出文档，附件逐个下载。',
      en: 'Export the document, and download the files one by one.',
    },
    data: { limit: mostBytes },
  })
}

/** A name that every program unpacks: no path, no sign that a system keeps for itself. */
const plainName = (name: string) => name.replace(/[\\/:*?"<>|\p{Cc}]/gu, '_')

function pack(files: Record<string, Uint8Array>): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    zip(files, { level: 0 }, (error, bytes) => (error ? reject(error) : resolve(bytes)))
  })
}

/** 一案一档: one record as a document, with its originals beside it if wanted; what the caller may not see is not in it. */
export const getDossierQuery = defineQuery({
  endpoint: getDossier,
  async handler({ client, input, actor, now }): Promise<BinaryAnswer> {
    if (input.form === 'pdf' && !officeConverter()) {
      throw new AppError('UNSUPPORTED_FORMAT', {
        message: {
          zh: '本服务器没有转换程序，不能生成PDF。',
          en: 'This server has no program that makes PDF.',
        },
        next: { zh: '请导出Word后另存为PDF。', en: 'Export it for Word and save it as PDF.' },
      })
    }
    const register = await findRegister(client, input.register)
    const seen = await readRecord(client, actor, register, input.id)
    const files: DossierFile[] = []
    const originals: Record<string, Uint8Array> = {}
    let pictures = 0
    let all = 0
    for (const [index, { id, ...file }] of seen.files.entries()) {
      pictures += embedded.includes(file.kind) ? file.size : 0
      all += file.size
      const shown = embedded.includes(file.kind) && pictures <= mostPictures
      if (input.form === 'zip' && all > mostBytes) throw tooMuch()
      const bytes = shown || input.form === 'zip' ? await readFileBytes(client, id) : null
      files.push({ ...file, bytes: shown ? bytes : null })
      if (input.form === 'zip' && bytes) {
        originals[`材料/${String(index + 1).padStart(2, '0')}-${plainName(file.name)}`] = bytes
      }
    }
    const docx = await writePaperDocx(composeDossier(register.declaration, seen, files, now), { grid: false })
    const title = String(seen.record.values[register.declaration.title] ?? seen.record.id).slice(0, 40)
    const name = plainName(`${register.declaration.labels.zh}-${title}`)
    if (input.form === 'zip') {
      return {
        bytes: await pack({ [`${name}.docx`]: docx, ...originals }),
        mediaType: 'application/zip',
        fileName: `${name}.zip`,
      }
    }
    return { bytes: docx, mediaType: evidenceKinds.docx.mediaType, fileName: `${name}.${input.form}` }
  },
  // a conversion takes seconds: it does not hold the transaction
  async finish(answer) {
    if (!answer.fileName.endsWith('.pdf')) return answer
    return {
      bytes: await convertOffice(answer.bytes, 'docx'),
      mediaType: 'application/pdf',
      fileName: answer.fileName,
    }
  },
})
