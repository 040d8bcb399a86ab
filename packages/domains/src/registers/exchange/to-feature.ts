import type { RegisterDeclaration, RegisterRecord } from '@wanwu/contract'
import { fieldsOf, isGeometry, type SheetColumn, toCells } from '@wanwu/register'

/**
 * A record as a GeoJSON feature (RFC 7946), as text; none where it has no place. A place that came blurred says so.
 * CGCS2000 and WGS 84 differ by centimetres, so its degrees are given as they are.
 */
export function toFeature(
  declaration: RegisterDeclaration,
  columns: readonly SheetColumn[],
  record: RegisterRecord,
): string[] {
  const key = declaration.map?.field ?? fieldsOf(declaration, 'place')[0]?.key ?? ''
  const geometry = record.values[key]
  if (!isGeometry(geometry)) return []
  const shown = columns.filter(({ field }) => field?.kind !== 'place')
  const cells = toCells(declaration, shown, record)
  const properties: Record<string, string | number | boolean | null> = {}
  for (const [index, { labels }] of shown.entries()) {
    const cell = cells[index] ?? null
    properties[labels.zh] = typeof cell === 'object' && cell !== null ? cell.day : cell
  }
  if (record.masked.includes(key)) properties.位置已模糊 = true
  return [JSON.stringify({ type: 'Feature', id: record.id, geometry, properties })]
}
