import { zipSync } from 'fflate'
import type { ShapeGeometry, ShapeRow } from './shape-row.ts'
import { writeDbf } from './write-dbf.ts'
import { type ShapeKind, writeShp } from './write-shp.ts'

const kindOf: Record<ShapeGeometry['type'], ShapeKind> = {
  Point: 'point',
  MultiPoint: 'points',
  LineString: 'line',
  MultiLineString: 'line',
  Polygon: 'area',
  MultiPolygon: 'area',
}
const layerNames: Record<ShapeKind, string> = { point: '点', points: '多点', line: '线', area: '面' }

/** China Geodetic Coordinate System 2000, EPSG:4490 */
const cgcs2000 =
  'GEOGCS["China Geodetic Coordinate System 2000",DATUM["China_2000",SPHEROID["CGCS2000",6378137,298.257222101]],PRIMEM["Greenwich",0],UNIT["Degree",0.0174532925199433]]'

/**
 * A zipped shapefile in CGCS2000 degrees, attributes in GBK. A shapefile holds one kind of shapes: points, lines and
 * areas become layers of their own; rows without a place stand in the first. Where texts were too long for the format,
 * a note in the archive says how many.
 *
 * @param name of the files; a layer's kind is added where there are several
 */
export function writeShapefile(
  name: string,
  columns: readonly string[],
  rows: readonly ShapeRow[],
): Uint8Array {
  const kinds = [...new Set(rows.flatMap(({ geometry }) => (geometry ? kindOf[geometry.type] : [])))]
  const layers = kinds.length > 0 ? kinds : (['point'] as const)
  const files: Record<string, Uint8Array> = {}
  let cuts = 0
  for (const [at, kind] of layers.entries()) {
    const own = rows.filter(({ geometry }) => (geometry ? kindOf[geometry.type] === kind : at === 0))
    const base = layers.length > 1 ? `${name}_${layerNames[kind]}` : name
    const { shp, shx } = writeShp(
      kind,
      own.map(({ geometry }) => geometry),
    )
    const { bytes, cut } = writeDbf(columns, own)
    cuts += cut
    const text = (words: string) => new TextEncoder().encode(words)
    Object.assign(files, {
      [`${base}.shp`]: shp,
      [`${base}.shx`]: shx,
      [`${base}.dbf`]: bytes,
      [`${base}.prj`]: text(cgcs2000),
      [`${base}.cpg`]: text('GBK'),
    })
  }
  if (cuts > 0) {
    const note = `Shapefile的属性最长254字节，有${cuts}处文字被截断；全文见Excel或GeoJSON。\nAttributes of a shapefile hold 254 bytes: ${cuts} texts were cut. Excel and GeoJSON have them whole.\n`
    files['说明.txt'] = new TextEncoder().encode(note)
  }
  return zipSync(files)
}
