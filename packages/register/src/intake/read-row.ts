import type { Bilingual, FieldValue, RecordValues, RegisterDeclaration, RegisterField } from '@wanwu/contract'
import { checkValue, type ValueWorld } from '../check-values.ts'
import { type ColumnPart, enteredFields } from '../sheet-columns.ts'
import { readCell } from './read-cell.ts'
import { wayOut } from './way-out.ts'

/** Something of a row that cannot be taken: its column (null: the row as a whole), why, what to do. */
export interface RowFault {
  column: number | null
  message: Bilingual
  next: Bilingual
}

/** A row as the sheet says it, before names are looked up. */
export interface RowDraft {
  values: RecordValues
  /** names that have to be looked up, by field, or `@unit` and `@region` */
  names: Record<string, { text: string; column: number }>
  faults: RowFault[]
}

/** What columns are taken for, ready to read rows with. */
export interface RowPlan {
  columns: { column: number; key: string; field: RegisterField | null; part: ColumnPart }[]
  required: RegisterField[]
}

/** Makes a plan of a mapping (`problem`, `place.longitude`, `@unit`, null for a column that is not read). */
export function planRows(declaration: RegisterDeclaration, targets: readonly (string | null)[]): RowPlan {
  const entered = enteredFields(declaration)
  const columns = targets.flatMap((target, column): RowPlan['columns'] => {
    if (target === null) return []
    if (target.startsWith('@')) return [{ column, key: target, field: null, part: 'value' }]
    const [key = '', part = 'value'] = target.split('.')
    const field = entered.find((each) => each.key === key)
    return field ? [{ column, key, field, part: part as ColumnPart }] : []
  })
  return { columns, required: entered.filter(({ required }) => required) }
}

const half = { zh: '经度和纬度须都填。', en: 'Longitude and latitude have to be filled in both.' }
const endless = { zh: '有截止日期而没有起始日期。', en: 'It has an end and no beginning.' }
const missing = { zh: '必填。', en: 'Has to be filled in.' }

type Cells = Map<
  string,
  { field: RegisterField; column: number; parts: Partial<Record<ColumnPart, FieldValue>> }
>

/** The value of a field that stands in two columns, or why the one that is filled in is not enough. */
function join(field: RegisterField, parts: Partial<Record<ColumnPart, FieldValue>>): FieldValue | Bilingual {
  if (parts.value !== undefined) return parts.value
  if (field.kind === 'period') {
    if (parts.from === undefined) return endless
    return { from: String(parts.from), to: parts.to === undefined ? null : String(parts.to) }
  }
  if (parts.wkt !== undefined) return parts.wkt
  if (parts.longitude === undefined || parts.latitude === undefined) return half
  return { type: 'Point', coordinates: [parts.longitude, parts.latitude] }
}

const isProblem = (value: FieldValue | Bilingual): value is Bilingual =>
  typeof value === 'object' && value !== null && 'zh' in value

/**
 * Reads a row. A blank cell says nothing, so that a workbook which holds part of the fields can be read over records
 * that are there. Every fault, not the first; required fields are asked for by `requireFilled`, once it is known
 * whether the record is new.
 */
export function readRow(plan: RowPlan, cells: readonly string[], world: ValueWorld): RowDraft {
  const draft: RowDraft = { values: {}, names: {}, faults: [] }
  const read: Cells = new Map()
  const blame = (column: number, field: RegisterField, message: Bilingual) =>
    draft.faults.push({ column, message, next: wayOut(field, world.vocabularies) })
  for (const { column, key, field, part } of plan.columns) {
    const text = cells[column]?.trim() ?? ''
    if (text === '') continue
    if (!field) {
      draft.names[key] = { text, column }
      continue
    }
    const reading = readCell(field, part, text, world.vocabularies)
    if ('problem' in reading) blame(column, field, reading.problem)
    else if ('name' in reading) draft.names[key] = { text: reading.name, column }
    else {
      const seen = read.get(key) ?? { field, column, parts: {} }
      seen.parts[part] = reading.value
      read.set(key, seen)
    }
  }
  const blamed = new Set(draft.faults.map(({ column }) => column))
  for (const [key, { field, column, parts }] of read) {
    // a part that cannot be read is told already, and the other half says nothing alone
    if (plan.columns.some((each) => each.key === key && blamed.has(each.column))) continue
    const value = join(field, parts)
    const problem = isProblem(value) ? value : checkValue(field, value, world)
    if (problem) blame(column, field, problem)
    else if (!isProblem(value)) draft.values[key] = value
  }
  return draft
}

/** Faults for what a new record lacks. */
export function requireFilled(
  plan: RowPlan,
  draft: RowDraft,
  vocabularies: ValueWorld['vocabularies'],
): RowFault[] {
  const blamed = new Set(draft.faults.map(({ column }) => column))
  return plan.required.flatMap((field) => {
    if (field.key in draft.values || field.key in draft.names) return []
    const columns = plan.columns.filter(({ key }) => key === field.key)
    if (columns.some(({ column }) => blamed.has(column))) return []
    const next =
      columns.length > 0
        ? wayOut(field, vocabularies)
        : {
            zh: `请在文件中加上“${field.labels.zh}”一列，或指明哪一列是它。`,
            en: `Add a column "${field.labels.en}", or say which column it is.`,
          }
    const message = {
      zh: `“${field.labels.zh}”${missing.zh}`,
      en: `"${field.labels.en}": ${missing.en}`,
    }
    return [{ column: columns[0]?.column ?? null, message, next }]
  })
}
