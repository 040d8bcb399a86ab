import { RegisterDeclaration, type RegisterDeclarationInput } from '@wanwu/contract'
import { describe, expect, it } from 'vitest'
import { checkExtension } from './check-extension.ts'
import { planTable } from './plan-table.ts'

const label = (zh: string) => ({ zh, en: zh })
type FieldInput = RegisterDeclarationInput['fields'][number]

const field = (key: string, more: object): FieldInput => ({ key, labels: label(key), ...more }) as FieldInput

/** A register with one field of each kind that can become another thing, some of them changed. */
function declare(changes: Record<string, object | null> = {}, more: object = {}): RegisterDeclaration {
  const fields: Record<string, object> = {
    name: { kind: 'text', max: 50, required: true },
    area: { kind: 'number', unit: '公顷', least: 0, most: 100 },
    length: { kind: 'number' },
    count: { kind: 'number', whole: true },
    grade: { kind: 'choice', vocabulary: 'finding-grade' },
    site: { kind: 'record', register: 'sighting' },
    place: { kind: 'place', shape: 'point', class: 'sensitive' },
    photos: { kind: 'files', most: 10 },
  }
  const changed = Object.entries(fields).flatMap(([key, made]) => {
    const change = changes[key]
    return change === null ? [] : field(key, { ...made, ...change })
  })
  return RegisterDeclaration.parse({
    key: 'sites',
    labels: label('样点'),
    group: 'own',
    purpose: label('试验'),
    title: 'name',
    fields: changed,
    states: [{ key: 'open', labels: label('在办') }],
    list: { columns: ['name'] },
    form: [{ labels: label('全部'), fields: ['name'] }],
    ...more,
  })
}

const verdict = (after: RegisterDeclaration) => checkExtension(declare(), after).map(({ path }) => path)

describe('a later declaration', () => {
  it.each([
    ['longer text', { name: { max: 500 } }],
    ['text that may be left blank', { name: { required: false } }],
    ['a wider range', { area: { least: -10, most: 1000 } }],
    ['no range', { area: { least: undefined, most: undefined } }],
    ['a unit of measure where there was none', { length: { unit: '千米' } }],
    ['decimals', { count: { whole: false } }],
    ['lines beside points', { place: { shape: 'any' } }],
    ['more files', { photos: { most: 20 } }],
  ])('may say: %s', (_, changes) => {
    expect(verdict(declare(changes))).toEqual([])
  })

  it.each([
    ['shorter text', { name: { max: 49 } }, 'name'],
    ['another kind', { name: { kind: 'taxon' } }, 'name'],
    ['another class', { name: { class: 'public' } }, 'name'],
    ['nothing of it', { grade: null }, 'grade'],
    ['another unit of measure', { area: { unit: '亩' } }, 'area'],
    ['no unit of measure', { area: { unit: undefined } }, 'area'],
    ['a narrower range', { area: { most: 99 } }, 'area'],
    ['a range where there was none', { length: { least: 0 } }, 'length'],
    ['whole numbers only', { length: { whole: true } }, 'length'],
    ['another vocabulary', { grade: { vocabulary: 'finding-source' } }, 'grade'],
    ['several instead of one', { grade: { many: true } }, 'grade'],
    ['records of another register', { site: { register: 'finding' } }, 'site'],
    ['a line instead of a point', { place: { shape: 'line' } }, 'place'],
    ['fewer files', { photos: { most: 9 } }, 'photos'],
  ])('may not say of a field in use: %s', (_, changes, key) => {
    expect(verdict(declare(changes))).toEqual([`fields.${key}`])
  })

  it('keeps states, key, business key and sight of rows, and says everything at once', () => {
    const other = { states: [{ key: 'listed', labels: label('在册') }], rows: 'involved' }
    expect(verdict(declare({ name: { max: 1 } }, other))).toEqual(['fields.name', 'states.open', 'key'])
    expect(verdict(declare({}, { businessKey: ['name'] }))).toEqual(['key'])
  })
})

it('a wider limit replaces the one that the table holds', () => {
  const wider = declare({ area: { most: 1000 }, place: { shape: 'any' } })
  const [dropped, added, opened, ...rest] = planTable('own', wider, declare())
  expect(dropped).toContain("attname = 'f_area'")
  expect(added).toBe('ALTER TABLE own."sites" ADD CHECK (f_area >= 0 AND f_area <= 1000)')
  expect(opened).toContain("attname = 'f_place'")
  expect(rest).toEqual([])
})
