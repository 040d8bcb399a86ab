import { createHash } from 'node:crypto'
import { AppError, columnMeanings, type Reading, type ReadOptions } from '@wanwu/contract'
import { readInWorker } from '@wanwu/reader/worker'
import { z } from 'zod'
import { readOnce } from './reading-shelf.ts'
import { refuseSecret } from './refuse-secret.ts'

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
  refuseSecret(secrecy)
  return { reading, sha256, class: secrecy ? 'internal' : 'public' }
}
