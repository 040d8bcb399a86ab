import type { FieldValue, RegisterDeclaration, RegisterRecord } from '@wanwu/contract'
import type { SheetColumn } from './sheet-columns.ts'
import { isGeometry, toWkt } from './to-wkt.ts'

/** What a cell holds: text, a number, a day (`{ day }`, ISO 8601) or nothing. */
export type SheetCell = string | number | { day: string } | null

const dayCell = (value: unknown): SheetCell => (typeof value === 'string' ? { day: value } : null)

function placeCell(column: SheetColumn, value: FieldValue): SheetCell {
  if (!isGeometry(value)) return null
  if (value.type !== 'Point') return column.part === 'wkt' ? toWkt(value) : null
  const [longitude, latitude] = value.coordinates as number[]
  if (column.part === 'longitude') return longitude ?? null
  return column.part === 'latitude' ? (latitude ?? null) : toWkt(value)
}

function fieldCell(
  column: SheetColumn,
  value: FieldValue,
  names: Readonly<Record<string, string>>,
): SheetCell {
  const { field } = column
  if (!field || value === null) return null
  switch (field.kind) {
    case 'date':
      return dayCell(value)
    case 'period': {
      const { from, to } = value as { from: string; to?: string | null }
      return dayCell(column.part === 'from' ? from : to)
    }
    case 'yes-no':
      return value === true ? '是' : '否'
    case 'choice':
      return (Array.isArray(value) ? value : [value])
        .map((code) => names[`${field.vocabulary}:${code}`] ?? String(code))
        .join('、')
    case 'unit':
    case 'region':
    case 'record':
      return names[String(value)] ?? String(value)
    case 'place':
      return placeCell(column, value)
    default:
      return typeof value === 'number' ? value : String(value)
  }
}

/**
 * A record as the cells of a sheet. What the caller may not see is absent from its values and stays an empty cell; a
 * blurred place stands in its own columns and nowhere else.
 */
export function toCells(
  declaration: RegisterDeclaration,
  columns: readonly SheetColumn[],
  record: RegisterRecord,
): SheetCell[] {
  const masked = new Set(record.masked)
  return columns.map((column) => {
    if (column.key === '@unit') return record.unit.name
    if (column.key === '@region') return record.region.name
    if (column.key === '@state')
      return declaration.states.find(({ key }) => key === record.state)?.labels.zh ?? record.state
    if (!column.field || masked.has(column.field.key) !== column.blurred) return null
    return fieldCell(column, record.values[column.field.key] ?? null, record.names)
  })
}
