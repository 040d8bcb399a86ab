import { refuseSystem } from './refuse-file.ts'

/**
 * Looks at the text of a .prj file (WKT). Longitude and latitude of CGCS2000 or WGS 84 are taken as they are: they
 * differ by less than a metre. @throws AppError UNSUPPORTED_FORMAT for every other system.
 */
export function requireDegrees(wkt: string): void {
  const text = wkt.trim()
  const name = /^\s*\w+\s*\[\s*"([^"]*)"/.exec(text)?.[1] ?? text
  const geographic = /^(GEOGCS|GEOGCRS|GEODCRS)\s*\[/i.test(text)
  const known = /CGCS[_\s]?2000|China[_\s]Geodetic|China_2000|WGS[_\s]?(19)?84/i.test(text)
  if (!geographic || !known) throw refuseSystem(name)
}

/** The same for the `crs` member of GeoJSON, where there is one. */
export function requireDegreesByName(crs: unknown): void {
  if (crs === undefined || crs === null) return
  const properties = (crs as { properties?: { name?: unknown } }).properties
  const name = String(properties?.name ?? JSON.stringify(crs))
  if (!/(CRS84|EPSG:{1,2}(?:[\d.]*:)?(?:4490|4326))$/i.test(name)) throw refuseSystem(name)
}
