import type { UnitRole } from '@wanwu/contract'
import { expect, test } from 'vitest'
import { unitsOf } from '../testing/sample-ledger.ts'
import { keepUnits } from './keep-units.ts'

const words: Record<UnitRole, string> = { lead: '牵头', responsible: '责任', support: '配合' }
const ledger = '牵头:市林草局;责任:市水务局;配合:市财政局'

const cases: [name: string, before: string, after: string, stated: UnitRole[], expected: string | null][] = [
  [
    'a table with all three columns says it all',
    ledger,
    '牵头:市水务局',
    ['lead', 'responsible', 'support'],
    null,
  ],
  ['no column of units: all stay', ledger, '', [], ledger],
  [
    'no column of support: support stays',
    ledger,
    '牵头:市林草局;责任:市水务局',
    ['lead', 'responsible'],
    ledger,
  ],
  [
    'an empty cell under a heading strikes out',
    ledger,
    '牵头:市林草局',
    ['lead', 'responsible'],
    '牵头:市林草局;配合:市财政局',
  ],
  [
    'one column of units: who is named keeps the role, who holds another role stays',
    ledger,
    '责任:市林草局、市水务局',
    ['responsible'],
    ledger,
  ],
  [
    'one column of units: a new name is taken as it is printed, a name left out goes',
    ledger,
    '责任:市教育局',
    ['responsible'],
    '牵头:市林草局;责任:市教育局;配合:市财政局',
  ],
  [
    'two columns: a name that moved from the missing one has moved',
    ledger,
    '牵头:市林草局;责任:市水务局、市财政局',
    ['lead', 'responsible'],
    null,
  ],
  [
    'a role written in the cell is stated',
    ledger,
    '牵头:市水务局;责任:市林草局',
    ['responsible'],
    '牵头:市水务局;责任:市林草局;配合:市财政局',
  ],
  ['nothing to keep', '', '责任:市教育局', [], null],
]

test.each(cases)('%s', (_, before, after, stated, expected) => {
  const units = keepUnits(unitsOf(before), unitsOf(after), new Set(stated))
  const line = (['lead', 'responsible', 'support'] as const).flatMap((role) => {
    const names = units?.filter((unit) => unit.role === role).map((unit) => unit.name) ?? []
    return names.length > 0 ? [`${words[role]}:${names.join('、')}`] : []
  })
  expect(units === null ? null : line.join(';')).toBe(expected)
})
