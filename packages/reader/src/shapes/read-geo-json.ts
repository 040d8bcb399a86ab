import type { FeatureRows, PlainGeometry, PlainValue } from './feature-rows.ts'
import { refuseFile } from './refuse-file.ts'
import { requireDegreesByName } from './require-degrees.ts'

const notGeoJson = () =>
  refuseFile(
    { zh: '不是GeoJSON要素集（FeatureCollection）。', en: 'This is no GeoJSON FeatureCollection.' },
    { zh: '请在GIS软件中导出为GeoJSON。', en: 'Export it as GeoJSON from a GIS.' },
  )

const kinds = ['Point', 'MultiPoint', 'LineString', 'MultiLineString', 'Polygon', 'MultiPolygon'] as const

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Positions without heights; everything else as it is, for whoever checks places to refuse. */
function flatten(coordinates: unknown): unknown {
  if (!Array.isArray(coordinates)) return coordinates
  return typeof coordinates[0] === 'number' ? coordinates.slice(0, 2) : coordinates.map(flatten)
}

function geometryOf(value: unknown): PlainGeometry | null {
  if (!isObject(value) || !Array.isArray(value.coordinates)) return null
  const type = kinds.find((kind) => kind === value.type)
  return type ? { type, coordinates: flatten(value.coordinates) as unknown[] } : null
}

const plain = (value: unknown): PlainValue =>
  value === undefined || value === null
    ? null
    : typeof value === 'object'
      ? JSON.stringify(value)
      : (value as PlainValue)

/** GeoJSON (RFC 7946, or with a `crs` that says longitude and latitude). @throws AppError UNSUPPORTED_FORMAT */
export function readGeoJson(text: string): FeatureRows {
  let content: unknown
  try {
    content = JSON.parse(text)
  } catch {
    throw notGeoJson()
  }
  if (!isObject(content) || content.type !== 'FeatureCollection' || !Array.isArray(content.features)) {
    throw notGeoJson()
  }
  requireDegreesByName(content.crs)
  const features = content.features.map((feature) => (isObject(feature) ? feature : {}))
  const propertiesOf = (feature: Record<string, unknown>) =>
    isObject(feature.properties) ? feature.properties : {}
  const columns = [...new Set(features.flatMap((feature) => Object.keys(propertiesOf(feature))))]
  return {
    format: 'geojson',
    columns,
    rows: features.map((feature, index) => {
      const geometry = geometryOf(feature.geometry)
      const unknown = feature.geometry !== null && feature.geometry !== undefined && !geometry
      return {
        row: index + 1,
        cells: columns.map((column) => plain(propertiesOf(feature)[column])),
        geometry,
        fault: unknown ? { zh: '图形类型不能识别。', en: 'The kind of geometry is not known.' } : null,
      }
    }),
  }
}
