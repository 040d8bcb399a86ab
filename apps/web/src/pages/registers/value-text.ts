import type { FieldValue, RegisterField, Vocabulary } from '@wanwu/contract'
import { sayVerbatim } from '@wanwu/core'
import type { Language } from '@wanwu/ui'
import { withMeasure } from './measure-words.ts'

/** What a value is put into words with. */
export interface ValueWords {
  language: Language
  vocabularies: readonly Vocabulary[]
  /** names of what values point at, by id or code */
  names: Readonly<Record<string, string>>
  day: (iso: string) => string
  yes: string
  no: string
  present: string
  yuan: string
  /** `面，12个顶点` */
  shape: (shape: 'line' | 'polygon', vertices: number) => string
}

const grouped = (value: number, least = 0) =>
  new Intl.NumberFormat('en', { maximumFractionDigits: 6, minimumFractionDigits: least }).format(value)

/** A whole number that can only be a year is not grouped. */
const isYear = (field: RegisterField) =>
  field.kind === 'number' && field.whole === true && (field.least ?? 0) >= 1000 && (field.most ?? 1e4) < 1e4

function countPositions(coordinates: unknown): number {
  if (!Array.isArray(coordinates)) return 0
  if (typeof coordinates[0] === 'number') return 1
  return coordinates.reduce<number>((sum, part) => sum + countPositions(part), 0)
}

function placeText(value: { type: string; coordinates: unknown[] }, words: ValueWords): string {
  if (value.type !== 'Point')
    return words.shape(value.type.endsWith('Polygon') ? 'polygon' : 'line', countPositions(value.coordinates))
  const [x, y] = value.coordinates
  return `${Number(x).toFixed(5).replace(/0+$/, '')}°E ${Number(y).toFixed(5).replace(/0+$/, '')}°N`
}

/** A value of a field in words, as lists, pages and the history show it; empty where nothing is filled in. */
export function valueText(field: RegisterField, value: FieldValue | undefined, words: ValueWords): string {
  if (value === null || value === undefined || value === '') return ''
  if (typeof value === 'boolean') return value ? words.yes : words.no
  if (field.kind === 'choice') {
    const terms = words.vocabularies.find(({ key }) => key === field.vocabulary)?.terms ?? []
    const codes = Array.isArray(value) ? value : [String(value)]
    const labels = codes.map((code) => terms.find((term) => term.code === code)?.labels)
    return labels
      .map((label, index) => (label ? (words.language === 'en' ? label.en : label.zh) : codes[index]))
      .join(words.language === 'en' ? ', ' : '、')
  }
  if (field.kind === 'money' && typeof value === 'number') return `${grouped(value, 2)}${words.yuan}`
  if (typeof value === 'number') {
    if (isYear(field)) return `${value}`
    const unit = field.kind === 'number' || field.kind === 'computed' ? field.unit : undefined
    return withMeasure(grouped(value), unit, words.language)
  }
  if (typeof value === 'string') {
    if (field.kind === 'text' && field.verbatim) return sayVerbatim(value)
    const isDay = field.kind === 'date' || (field.kind === 'computed' && /^\d{4}-\d{2}-\d{2}$/.test(value))
    return isDay ? words.day(value) : (words.names[value] ?? value)
  }
  if (Array.isArray(value)) return value.join(words.language === 'en' ? ', ' : '、')
  if ('from' in value) {
    return `${words.day(value.from)}—${value.to === null ? words.present : words.day(value.to)}`
  }
  return placeText(value, words)
}
