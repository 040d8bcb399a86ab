import type { Bilingual } from '@wanwu/contract'

/** A geometry as GeoJSON has it, in two dimensions. */
export interface PlainGeometry {
  type: 'Point' | 'MultiPoint' | 'LineString' | 'MultiLineString' | 'Polygon' | 'MultiPolygon'
  coordinates: unknown[]
}

/** A value of a row, as the file has it. */
export type PlainValue = string | number | boolean | null

/** Rows with places out of a file that somebody handed down: its columns in their order, nothing of them changed. */
export interface FeatureRows {
  format: 'geojson' | 'shapefile' | 'workbook'
  columns: string[]
  rows: {
    /** as the file counts it: the row of the sheet, or the number of the feature, from 1 */
    row: number
    cells: PlainValue[]
    geometry: PlainGeometry | null
    /** why its geometry cannot be taken */
    fault: Bilingual | null
  }[]
}

/** Most rows of one file. */
export const mostRows = 5000
