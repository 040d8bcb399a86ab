import type { FieldValue, RecordValues, RegisterDeclaration, RegisterField } from '@wanwu/contract'
import { searchKeys } from '@wanwu/core'
import { columnOf, fieldOf, isClosed } from './names.ts'
import { type Geometry, toWkt } from './to-wkt.ts'

/** The columns of a value, ready for `jsonb_populate_record`, a place as extended WKT. */
export function toColumns(field: RegisterField, value: FieldValue): Record<string, unknown> {
  const name = columnOf(field.key)
  if (field.kind === 'period') {
    const period = value as { from: string; to: string | null } | null
    return { [name]: period?.from ?? null, [`${name}_to`]: period?.to ?? null }
  }
  if (field.kind === 'place')
    return { [name]: value === null ? null : `SRID=4490;${toWkt(value as Geometry)}` }
  return { [name]: value }
}

/** The columns of all these values. */
export function toRow(declaration: RegisterDeclaration, values: RecordValues): Record<string, unknown> {
  const row: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(values))
    Object.assign(row, toColumns(fieldOf(declaration, key), value))
  return row
}

/**
 * What a record can be found by: its open texts that stand in the list or name it, in Chinese, pinyin and initials.
 * A closed value is not among them, or a search would tell what a page hides.
 */
export function searchTextOf(declaration: RegisterDeclaration, values: RecordValues): string {
  const wanted = new Set([declaration.title, ...declaration.businessKey, ...declaration.list.columns])
  const parts: string[] = []
  for (const field of declaration.fields) {
    const value = values[field.key]
    if (!wanted.has(field.key) || isClosed(field) || typeof value !== 'string') continue
    if (!['text', 'taxon', 'person'].includes(field.kind)) continue
    const keys = searchKeys(value.slice(0, 200))
    parts.push(keys.text)
    if (keys.pinyin !== keys.text) parts.push(keys.pinyin, keys.initials)
  }
  return parts.join(' ')
}
