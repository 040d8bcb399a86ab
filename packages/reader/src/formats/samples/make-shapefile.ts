import { zipSync } from 'fflate'

/** CGCS2000 longitude and latitude, as ArcGIS writes it. */
export const degreesOfChina =
  'GEOGCS["GCS_China_Geodetic_Coordinate_System_2000",DATUM["D_China_2000",SPHEROID["CGCS2000",6378137.0,298.257222101]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]]'

/** One field of a dBASE table: its name in bytes of any encoding. */
export interface SampleField {
  name: Uint8Array
  size: number
}

function makeDbf(fields: readonly SampleField[], rows: readonly (readonly Uint8Array[])[]): Uint8Array {
  const rowSize = 1 + fields.reduce((sum, { size }) => sum + size, 0)
  const headSize = 33 + fields.length * 32
  const bytes = new Uint8Array(headSize + rows.length * rowSize).fill(32, headSize)
  const view = new DataView(bytes.buffer)
  bytes[0] = 3
  view.setUint32(4, rows.length, true)
  view.setUint16(8, headSize, true)
  view.setUint16(10, rowSize, true)
  for (const [index, { name, size }] of fields.entries()) {
    bytes.set(name.subarray(0, 10), 32 + index * 32)
    bytes[32 + index * 32 + 11] = 0x43
    bytes[32 + index * 32 + 16] = size
  }
  bytes[headSize - 1] = 0x0d
  for (const [index, cells] of rows.entries()) {
    let at = headSize + index * rowSize + 1
    for (const [column, { size }] of fields.entries()) {
      bytes.set((cells[column] ?? new Uint8Array()).subarray(0, size), at)
      at += size
    }
  }
  return bytes
}

/** A .shp of polygons, each given by its rings. */
function makeShp(shapes: readonly (readonly (readonly [number, number])[])[][]): Uint8Array {
  const records = shapes.map((rings) => {
    const points = rings.flat()
    const size = 44 + rings.length * 4 + points.length * 16
    const view = new DataView(new ArrayBuffer(8 + size))
    view.setInt32(4, size / 2)
    view.setInt32(8, 5, true)
    view.setInt32(44, rings.length, true)
    view.setInt32(48, points.length, true)
    let first = 0
    for (const [index, ring] of rings.entries()) {
      view.setInt32(52 + index * 4, first, true)
      first += ring.length
    }
    for (const [index, [x, y]] of points.entries()) {
      view.setFloat64(52 + rings.length * 4 + index * 16, x, true)
      view.setFloat64(60 + rings.length * 4 + index * 16, y, true)
    }
    return new Uint8Array(view.buffer)
  })
  const bytes = new Uint8Array(100 + records.reduce((sum, record) => sum + record.length, 0))
  new DataView(bytes.buffer).setInt32(0, 9994)
  let at = 100
  for (const record of records) {
    bytes.set(record, at)
    at += record.length
  }
  return bytes
}

/** A zipped shapefile of polygons for tests. */
export function makeShapefile(parts: {
  shapes: (readonly (readonly [number, number])[])[][]
  fields: readonly SampleField[]
  rows: readonly (readonly Uint8Array[])[]
  prj?: string
}): Uint8Array<ArrayBuffer> {
  return zipSync({
    'patches.shp': makeShp(parts.shapes),
    'patches.dbf': makeDbf(parts.fields, parts.rows),
    'patches.prj': new TextEncoder().encode(parts.prj ?? degreesOfChina),
  }) as Uint8Array<ArrayBuffer>
}
