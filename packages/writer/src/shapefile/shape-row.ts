/** A geometry as GeoJSON has it, in degrees. */
export interface ShapeGeometry {
  type: 'Point' | 'MultiPoint' | 'LineString' | 'MultiLineString' | 'Polygon' | 'MultiPolygon'
  coordinates: unknown[]
}

/** A row with its place. */
export interface ShapeRow {
  cells: (string | number | boolean | null)[]
  geometry: ShapeGeometry | null
}
