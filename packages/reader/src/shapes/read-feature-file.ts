import { decodeText } from '../formats/text/decode-text.ts'
import { type FeatureRows, mostRows } from './feature-rows.ts'
import { readGeoJson } from './read-geo-json.ts'
import { readShapefile } from './read-shapefile.ts'
import { refuseFile } from './refuse-file.ts'

const isZip = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b
/** A workbook is a zip archive too, or a compound file. */
const isWorkbook = (bytes: Uint8Array) =>
  bytes[0] === 0xd0 || (isZip(bytes) && new TextDecoder('latin1').decode(bytes).includes('xl/workbook.xml'))

/** @throws AppError TOO_LARGE, UNSUPPORTED_FORMAT where there is nothing in it. */
export function requireRows(found: FeatureRows): FeatureRows {
  if (found.rows.length > mostRows) {
    throw refuseFile(
      {
        zh: `共${found.rows.length}条，一次最多导入${mostRows}条。`,
        en: `${found.rows.length} rows; ${mostRows} at most at once.`,
      },
      { zh: '请分批导入。', en: 'Import it in parts.' },
      'TOO_LARGE',
    )
  }
  if (found.rows.length === 0) {
    throw refuseFile(
      { zh: '文件中没有可导入的行。', en: 'There are no rows in the file.' },
      { zh: '请检查后重新选择。', en: 'Check it and choose again.' },
    )
  }
  return found
}

/**
 * Rows with places of a GeoJSON file or a zipped shapefile, told apart by content; null for a workbook, which the reader
 * of documents opens.
 *
 * @throws AppError UNSUPPORTED_FORMAT, DAMAGED, TOO_LARGE, ENCRYPTED, ARCHIVE_BOMB, UNKNOWN_ENCODING
 */
export function readFeatureFile(bytes: Uint8Array): FeatureRows | null {
  if (isWorkbook(bytes)) return null
  return requireRows(
    isZip(bytes) ? readShapefile(bytes) : readGeoJson(decodeText(bytes).replace(/^\uFEFF/, '')),
  )
}
