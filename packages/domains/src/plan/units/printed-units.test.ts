import type { LedgerEdit, UnitResolution } from '@wanwu/contract'
import { expect, test } from 'vitest'
import { foldEdits } from '../draft/apply-edits.ts'
import { sampleLedger, sampleTask, unitsOf } from '../testing/sample-ledger.ts'
import { type Directory, resolvePrintedUnits } from './printed-units.ts'

const unit = (id: string, name: string) => ({ id, name, names: [{ text: name, kind: 'full' as const }] })
const directory: Directory = {
  units: [
    unit('forest', '云岭市林业和草原局'),
    unit('water', '云岭市水务局'),
    unit('a', '云岭市档案局'),
    unit('b', '云岭市档案局'),
  ],
  places: ['云岭市'],
  membersOf: () => ['forest', 'water'],
}

function resolve(printed: string, ...edits: LedgerEdit[]) {
  const ledger = sampleLedger([sampleTask('t1', { units: unitsOf(`责任:${printed}`) })])
  return resolvePrintedUnits(foldEdits(ledger, edits), directory)[0]
}
const decide = (printed: string, resolution: UnitResolution | null): LedgerEdit => ({
  kind: 'resolve-unit',
  printed,
  resolution,
})

test.each<[string, UnitResolution | null]>([
  ['市林业和草原局', { kind: 'unit', unitId: 'forest' }],
  ['市林草局', null],
  ['云岭市档案局', null],
  ['市财政局', null],
  ['有关部门', { kind: 'reference' }],
  ['各县（市、区）', null],
])('%s by itself is %j', (printed, expected) => {
  expect(resolve(printed)?.resolution).toEqual(expected)
})

test('an abbreviation is proposed with its score, not taken', () => {
  expect(resolve('市林草局')?.proposals).toMatchObject([{ unitId: 'forest', score: 0.88 }])
})

test('a person’s word goes before what seems sure, and can be taken back', () => {
  const water = decide('市林业和草原局', { kind: 'unit', unitId: 'water' })
  expect(resolve('市林业和草原局', water)).toMatchObject({
    resolution: { unitId: 'water' },
    resolvedNames: ['云岭市水务局'],
  })
  expect(resolve('市林业和草原局', water, decide('市林业和草原局', null))?.resolution).toEqual({
    kind: 'unit',
    unitId: 'forest',
  })
})

test('a unit that has left the directory answers for nothing any more', () => {
  const gone = decide('市财政局', { kind: 'unit', unitId: 'gone' })
  expect(resolve('市财政局', gone)?.resolution).toBeNull()
  const members = (...unitIds: string[]) => decide('各县', { kind: 'members', unitIds })
  expect(resolve('各县', members('gone', 'water'))?.resolution).toEqual({
    kind: 'members',
    unitIds: ['water'],
  })
  expect(resolve('各县', members('gone'))?.resolution).toBeNull()
})

test('mentions are counted over tasks, measures and implied units', () => {
  const measure = {
    id: 't1m1',
    no: '',
    text: '',
    units: unitsOf('责任:甲局'),
    source: { start: 0, end: 0 },
  }
  const ledger = sampleLedger(
    [sampleTask('t1', { units: unitsOf('牵头:甲局;配合:甲局'), measures: [measure] })],
    { implied: [{ unit: '乙局', phrase: '均需乙局落实' }] },
  )
  const units = resolvePrintedUnits(foldEdits(ledger, []), directory)
  expect(units.map(({ printed, mentions }) => [printed, mentions])).toEqual([
    ['甲局', 3],
    ['乙局', 1],
  ])
})
