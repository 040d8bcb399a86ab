import { type FeatureRows, readFeatureFile, readPlaceTable, requireRows } from '@wanwu/reader/shapes'
import { readUpload, refuseSecret } from '../../plan/index.ts'

const marking = /^(绝密|机密|秘密)(?:$|[★\s])/

/** @throws AppError SECRET_MARKED where a column of a batch of clues carries a marking of secrecy. */
function refuseMarked(found: FeatureRows): FeatureRows {
  for (const { cells } of found.rows) {
    const marked = cells.map((cell) => marking.exec(String(cell ?? ''))).find((each) => each !== null)
    const level = (['绝密', '机密', '秘密'] as const).find((each) => each === marked?.[1])
    if (level) refuseSecret({ level, phrase: level, source: null })
  }
  return found
}

/**
 * Reads a batch as it was handed down: GeoJSON, a zipped shapefile, or a workbook with coordinates.
 *
 * @throws AppError UNSUPPORTED_FORMAT also for coordinates in metres, and the other errors of reading
 */
export async function readClueFile(bytes: Uint8Array): Promise<FeatureRows> {
  const features = bytes.length === 0 ? null : readFeatureFile(bytes)
  if (features) return refuseMarked(features)
  const { reading } = await readUpload(bytes, undefined)
  return requireRows(readPlaceTable(reading.source))
}
