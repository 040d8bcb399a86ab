import type { FieldValue, RegisterDeclaration, RegisterField, Vocabulary } from '@wanwu/contract'
import { addDays } from '@wanwu/core/dates'
import { sampleCode, sampleLines } from './sample-lines.ts'

/** What sample values are made from. */
export interface SampleWorld {
  vocabularies: readonly Vocabulary[]
  /** the day of the act */
  today: string
  /** tells one record of a register from the next */
  ordinal: number
  /** the unit that a field names */
  unitOf(field: string): string
  region: string
  /** a record of that register, or null where there is none yet */
  recordOf(register: string): string | null
}

/** Where the demo's invented prefecture lies. */
const west = 101.2
const south = 37.6

const spread = (ordinal: number, step: number) => ((ordinal * step) % 50) / 100

function geometry(shape: 'point' | 'line' | 'polygon' | 'any', ordinal: number): FieldValue {
  const x = Number((west + spread(ordinal, 17)).toFixed(4))
  const y = Number((south + spread(ordinal, 29)).toFixed(4))
  const corner = (dx: number, dy: number) => [Number((x + dx).toFixed(4)), Number((y + dy).toFixed(4))]
  if (shape === 'line')
    return { type: 'LineString', coordinates: [[x, y], corner(0.02, 0.01), corner(0.05, 0.03)] }
  if (shape === 'polygon') {
    return {
      type: 'Polygon',
      coordinates: [[[x, y], corner(0.03, 0), corner(0.03, 0.02), corner(0, 0.02), [x, y]]],
    }
  }
  return { type: 'Point', coordinates: [x, y] }
}

function sampleText(
  declaration: RegisterDeclaration,
  field: Extract<RegisterField, { kind: 'text' }>,
  { today, ordinal }: Pick<SampleWorld, 'today' | 'ordinal'>,
): string {
  const lines = sampleLines(declaration.key, field.key, today)
  if (lines) return lines
  if (field.pattern) return '123X'
  if (declaration.businessKey.includes(field.key))
    return `示例-${String(ordinal).padStart(3, '0')}`.slice(0, field.max)
  const words = field.lines
    ? `示例：${field.labels.zh}已按要求填写，供演示。`
    : `示例${field.labels.zh}${ordinal}`
  return words.slice(0, field.max)
}

function sampleNumber(
  field: Extract<RegisterField, { kind: 'number' }>,
  today: string,
  ordinal: number,
): number {
  if (/[Yy]ear/.test(field.key)) return Number(today.slice(0, 4))
  const value = 3 + ((ordinal * 7) % 5)
  return Math.min(Math.max(value, field.least ?? value), field.most ?? value)
}

/** An evidently fictional value that the field takes; null for what is worked out or hangs on as files. */
export function sampleValue(
  declaration: RegisterDeclaration,
  field: RegisterField,
  world: SampleWorld,
): FieldValue {
  const { today, ordinal } = world
  switch (field.kind) {
    case 'text':
      if (field.verbatim) return null
      return sampleText(declaration, field, world)
    case 'person':
      return '示例甲'
    case 'taxon':
      return field.key === 'scientificName' ? 'Exemplum fictum' : `示例羚${ordinal}`
    case 'number':
      return sampleNumber(field, today, ordinal)
    case 'money':
      return 10_000 * (1 + (ordinal % 9))
    case 'date':
      return field.notFuture ? today : addDays(today, 45)
    case 'period':
      return { from: today, to: addDays(today, 180) }
    case 'yes-no':
      return false
    case 'choice': {
      const terms = world.vocabularies.find(({ key }) => key === field.vocabulary)?.terms ?? []
      const code =
        sampleCode(declaration.key, field.key) ?? terms[ordinal % Math.max(terms.length, 1)]?.code ?? ''
      return field.many ? [code] : code
    }
    case 'unit':
      return world.unitOf(field.key)
    case 'region':
      return world.region
    case 'record':
      return world.recordOf(field.register)
    case 'place':
      return geometry(field.shape, ordinal)
    case 'files':
    case 'computed':
      return null
  }
}
