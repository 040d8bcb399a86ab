import { openArchive } from '../archive/open-archive.ts'
import { openCompound } from '../compound/open-compound.ts'
import { emptyFile, encrypted, largestFile, tooLarge, unsupportedFormat } from '../read-failures.ts'
import { recogniseSignature } from '../recognise-format.ts'
import { decodeText } from '../text/decode-text.ts'
import { csvRows } from './csv-rows.ts'
import type { SheetRow } from './sheet-row.ts'
import { xlsRows } from './xls-rows.ts'
import { xlsxRows } from './xlsx-rows.ts'

/**
 * The rows of a workbook (.xlsx, .xls, .et) or CSV file, one after another, without the structure that a document is
 * read for: visible sheets, blank rows left out, a cell that is merged downward repeated.
 * Throws AppError EMPTY_FILE, TOO_LARGE, UNSUPPORTED_FORMAT, ENCRYPTED, DAMAGED, UNKNOWN_ENCODING, ARCHIVE_BOMB.
 */
export function sheetRows(bytes: Uint8Array): Iterable<SheetRow> {
  if (bytes.length === 0) throw emptyFile()
  if (bytes.length > largestFile) throw tooLarge(bytes.length)
  const signature = recogniseSignature(bytes)
  if (signature === 'zip') {
    const archive = openArchive(bytes)
    if (archive.has('xl/workbook.xml')) return xlsxRows(archive)
  }
  if (signature === 'compound') {
    const file = openCompound(bytes)
    if (file.names.includes('EncryptedPackage')) throw encrypted()
    const workbook = file.read('Workbook') ?? file.read('Book')
    if (workbook) return xlsRows(bytes, workbook)
  }
  if (signature === 'text') return csvRows(decodeText(bytes))
  throw unsupportedFormat({
    zh: '不是工作簿或CSV（可用 .xlsx、.xls、.et、.csv）',
    en: 'neither a workbook nor CSV (.xlsx, .xls, .et, .csv)',
  })
}
