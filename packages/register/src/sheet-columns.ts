import type { RegisterDeclaration, RegisterField } from '@wanwu/contract'
import { fieldOf } from './names.ts'

/** Which part of a field's value a column holds. */
export type ColumnPart = 'value' | 'from' | 'to' | 'longitude' | 'latitude' | 'wkt'

/** One column of a register's workbook. `field` is null for what the kernel keeps of every record. */
export interface SheetColumn {
  /** as a mapping names it: `problem`, `place.longitude`, `@unit` */
  key: string
  field: RegisterField | null
  part: ColumnPart
  labels: { zh: string; en: string }
  required: boolean
  /** whether an import reads it */
  taken: boolean
  /** for places: what those see who may not see the exact one */
  blurred: boolean
}

const partLabels = {
  from: ['起始', 'from'],
  to: ['截止', 'to'],
  longitude: ['经度', 'longitude'],
  latitude: ['纬度', 'latitude'],
  wkt: ['WKT', 'WKT'],
} as const

function partsOf(field: RegisterField): readonly ColumnPart[] {
  if (field.kind === 'period') return ['from', 'to']
  if (field.kind !== 'place') return ['value']
  return field.shape === 'point' ? ['longitude', 'latitude'] : ['wkt']
}

function columnsOfField(field: RegisterField, taken: boolean, blurred: boolean): SheetColumn[] {
  return partsOf(field).map((part, index) => {
    const [zh, en] = part === 'value' ? ['', ''] : partLabels[part]
    return {
      key: part === 'value' ? field.key : `${field.key}.${part}`,
      field,
      part,
      labels: {
        zh: `${field.labels.zh}${zh}${blurred ? '（模糊）' : ''}`,
        en: `${field.labels.en} ${en}${blurred ? ' (blurred)' : ''}`.trim(),
      },
      required: field.required && (index === 0 || field.kind === 'place'),
      taken: taken && !blurred,
      blurred,
    }
  })
}

const own = (key: '@unit' | '@region' | '@state', zh: string, en: string, taken: boolean): SheetColumn => ({
  key,
  field: null,
  part: 'value',
  labels: { zh, en },
  required: false,
  taken,
  blurred: false,
})

/** A heading stands for one column: where a label is used twice, the later one carries its key. */
function distinct(columns: SheetColumn[]): SheetColumn[] {
  const seen = new Set<string>()
  return columns.map((column) => {
    const { zh, en } = column.labels
    const labels = seen.has(zh) ? { zh: `${zh}〔${column.key}〕`, en } : column.labels
    seen.add(labels.zh)
    return { ...column, labels }
  })
}

/**
 * Fields that a form or an import may set, in the order of the form. What only acts set is not among them: it would
 * make a record look as if it had been decided on.
 */
export function enteredFields(declaration: RegisterDeclaration): RegisterField[] {
  return declaration.form
    .flatMap((part) => part.fields)
    .map((key) => fieldOf(declaration, key))
    .filter(({ kind }) => kind !== 'computed' && kind !== 'files')
}

/** The columns of the workbook that is filled in: the form, in its order, then who keeps the record and where. */
export function enteredColumns(declaration: RegisterDeclaration): SheetColumn[] {
  return distinct([
    ...enteredFields(declaration).flatMap((field) => columnsOfField(field, true, false)),
    own('@unit', '填报单位', 'Keeping unit', true),
    own('@region', '行政区划', 'Region', true),
  ])
}

/**
 * The columns of an export: those that are filled in, so that it can be read back, then the state, what acts set and
 * what is worked out. Places that somebody sees blurred have columns of their own, which no import takes.
 *
 * @param mayBlur whether places of this field may come out blurred for the caller
 */
export function exportedColumns(
  declaration: RegisterDeclaration,
  mayBlur: (field: RegisterField) => boolean,
): SheetColumn[] {
  const entered = new Set(enteredFields(declaration).map(({ key }) => key))
  const rest = declaration.fields.filter(({ key, kind }) => !entered.has(key) && kind !== 'files')
  const blurred = declaration.fields.filter((field) => field.kind === 'place' && mayBlur(field))
  return distinct([
    ...enteredColumns(declaration),
    own('@state', '状态', 'State', false),
    ...rest.flatMap((field) => columnsOfField(field, false, false)),
    ...blurred.flatMap((field) => columnsOfField(field, false, true)),
  ])
}
