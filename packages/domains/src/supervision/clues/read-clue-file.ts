import { type FeatureRows, readFeatureFile, readPlaceTable, requireRows } from '@wanwu/reader/shapes'
import { readUpload, refuseMarkedRows } from '../../plan/index.ts'

/**
 * Reads a batch as it was handed down: GeoJSON, a zipped shapefile, or a workbook with coordinates.
 *
 * @throws AppError UNSUPPORTED_FORMAT also for coordinates in metres, and the other errors of reading
 */
export async function readClueFile(bytes: Uint8Array): Promise<FeatureRows> {
  const features = bytes.length === 0 ? null : readFeatureFile(bytes)
  if (features) return refuseMarkedRows(features)
  const { reading } = await readUpload(bytes, undefined)
  return requireRows(readPlaceTable(reading.source))
}
