import type { FieldValue, RecordValues, RegisterField, RegisterRecord, UnitRef } from '@wanwu/contract'
import { parseDay } from '@wanwu/ui'
import { type Geometry, readGeometry } from '../../map/read-geometry.ts'

/** A place while it is being filled in: a point as two numbers typed, a line or polygon as text. */
export interface PlaceDraft {
  shape: 'point' | 'line' | 'polygon'
  x: string
  y: string
  text: string
}

/** What a control holds while a field is being filled in, by the kind of the field. */
export type Drafted = string | boolean | string[] | null | UnitRef | { from: string; to: string } | PlaceDraft

/** Fields of a form while they are being filled in. */
export type RecordDraft = Record<string, Drafted>

const typed = (value: FieldValue | undefined) =>
  value === null || value === undefined || typeof value === 'object' ? '' : `${value}`

function placeDraft(
  field: Extract<RegisterField, { kind: 'place' }>,
  value: FieldValue | undefined,
): PlaceDraft {
  const empty: PlaceDraft = { shape: field.shape === 'any' ? 'point' : field.shape, x: '', y: '', text: '' }
  if (!value || typeof value !== 'object' || !('type' in value)) return empty
  if (value.type === 'Point') {
    const [x, y] = value.coordinates
    return { ...empty, shape: 'point', x: `${x}`, y: `${y}` }
  }
  const shape = value.type.endsWith('Polygon') ? 'polygon' : 'line'
  return { ...empty, shape, text: JSON.stringify(value) }
}

/** A stored value as its control shows it. */
export function draftOf(
  field: RegisterField,
  value: FieldValue | undefined,
  names: Readonly<Record<string, string>>,
): Drafted {
  switch (field.kind) {
    case 'yes-no':
      return typeof value === 'boolean' ? value : null
    case 'choice':
      if (field.many) return Array.isArray(value) ? value : []
      return typeof value === 'string' ? value : null
    case 'region':
      return typeof value === 'string' ? value : null
    case 'unit':
    case 'record':
      return typeof value === 'string' ? { id: value, name: names[value] ?? value } : null
    case 'period':
      return value && typeof value === 'object' && 'from' in value
        ? { from: value.from, to: value.to ?? '' }
        : { from: '', to: '' }
    case 'place':
      return placeDraft(field, value)
    default:
      return typed(value)
  }
}

/** What cannot be read as a place is sent as one that fits nothing, so that the server says so at its field. */
const noPlace: Geometry = { type: 'None', coordinates: [] }

function placeOf({ shape, x, y, text }: PlaceDraft): Geometry | null {
  if (shape !== 'point') return text.trim() === '' ? null : (readGeometry(text, shape) ?? noPlace)
  if (x.trim() === '' && y.trim() === '') return null
  const [east, north] = [x, y].map((one) => (one.trim() === '' ? Number.NaN : Number(one)))
  return Number.isFinite(east) && Number.isFinite(north)
    ? { type: 'Point', coordinates: [east, north] }
    : noPlace
}

const numbers = new Set(['number', 'money'])

/**
 * The value that is sent for what a control holds. What is no number or no day goes as it was typed: the server
 * judges it, once for all, and its answer stands at the field.
 */
export function sentValue(field: RegisterField, drafted: Drafted | undefined): FieldValue {
  if (drafted === null || drafted === undefined || typeof drafted === 'boolean') return drafted ?? null
  if (Array.isArray(drafted)) return drafted
  if (typeof drafted === 'object') {
    if ('id' in drafted) return drafted.id
    if ('shape' in drafted) return placeOf(drafted)
    const [from, to] = [drafted.from.trim(), drafted.to.trim()]
    return from === '' && to === ''
      ? null
      : { from: parseDay(from) ?? from, to: to === '' ? null : (parseDay(to) ?? to) }
  }
  const text = drafted.trim()
  if (text === '') return null
  if (field.kind === 'date') return parseDay(text) ?? text
  if (!numbers.has(field.kind)) return drafted
  const plain = text.normalize('NFKC').replace(/[,\s]/g, '')
  return Number.isFinite(Number(plain)) ? Number(plain) : text
}

/** The draft of some fields of a record; of an empty one where there is none yet. */
export function draftRecord(
  fields: readonly RegisterField[],
  record?: Pick<RegisterRecord, 'values' | 'names'>,
): RecordDraft {
  return Object.fromEntries(
    fields.map((field) => [field.key, draftOf(field, record?.values[field.key], record?.names ?? {})]),
  )
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

/** Values of the fields whose draft differs from what it was made of; all that is filled in where that was nothing. */
export function changedValues(
  fields: readonly RegisterField[],
  draft: RecordDraft,
  start: RecordDraft,
): RecordValues {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const value = sentValue(field, draft[field.key])
      return same(value, sentValue(field, start[field.key])) ? [] : [[field.key, value]]
    }),
  )
}

/**
 * Puts a draft onto a record that somebody else changed meanwhile: what only they changed is taken over, what only
 * this person changed stays, and what both changed is named.
 */
export function mergeDraft(
  fields: readonly RegisterField[],
  draft: RecordDraft,
  start: RecordDraft,
  present: RecordDraft,
): { draft: RecordDraft; clashes: string[] } {
  const clashes: string[] = []
  const merged: RecordDraft = {}
  for (const field of fields) {
    const { key } = field
    const [mine, before, theirs] = [draft, start, present].map((one) => sentValue(field, one[key]))
    const changed = !same(mine, before)
    merged[key] = (changed ? draft[key] : present[key]) ?? null
    if (changed && !same(theirs, before) && !same(theirs, mine)) clashes.push(key)
  }
  return { draft: merged, clashes }
}
