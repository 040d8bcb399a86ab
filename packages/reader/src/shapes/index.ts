/** Files with places: GeoJSON, zipped shapefiles, workbooks with coordinates. Pure: bytes in, rows out. */
export { type FeatureRows, mostRows, type PlainGeometry, type PlainValue } from './feature-rows.ts'
export { readDegrees } from './read-degrees.ts'
export { readFeatureFile, requireRows } from './read-feature-file.ts'
export { readPlaceTable } from './read-place-table.ts'
