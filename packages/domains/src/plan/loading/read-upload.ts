import { createHash } from 'node:crypto'
import { AppError, columnMeanings, type Reading, type ReadOptions } from '@wanwu/contract'
import { readInWorker } from '@wanwu/reader/worker'
import { z } from 'zod'
import { readOnce } from './reading-shelf.ts'

/** A document that was read and may be stored. */
export interface ReadUpload {
  reading: Reading
  sha256: string
  class: 'public' | 'internal'
}

const Columns = z.record(z.string(), z.enum(columnMeanings))

/** A person's answers about columns travel as JSON in the query. */
function parseColumns(columns: string | undefined): ReadOptions {
  if (columns === undefined) return {}
  try {
    return { columns: Columns.parse(JSON.parse(columns)) }
  } catch (cause) {
    throw new AppError('INVALID_INPUT', {
      message: { zh: '列的含义（columns）写法不对。', en: 'The meanings of columns are malformed.' },
      next: { zh: '应为 {"列标题": "含义"} 的 JSON。', en: 'Send JSON of the form {"heading": "meaning"}.' },
      data: { meanings: columnMeanings },
      cause,
    })
  }
}

/**
 * Reads an uploaded document, off the main thread, before anything of it is stored. A file that was tried and
 * is now confirmed is not read again.
 *
 * @throws AppError SECRET_MARKED where the document carries 秘密, 机密 or 绝密: such a document has no
 * business on this network. A mark of internal use sets the class instead.
 */
export async function readUpload(bytes: Uint8Array, columns: string | undefined): Promise<ReadUpload> {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const options = parseColumns(columns)
  // The reader sorts a table by its headings, whatever their order in the answers.
  const key = JSON.stringify([sha256, Object.entries(options.columns ?? {}).sort()])
  const reading = await readOnce(key, () => readInWorker(bytes, options))
  const { secrecy } = reading
  if (secrecy && secrecy.level !== '内部') {
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
  return { reading, sha256, class: secrecy ? 'internal' : 'public' }
}
