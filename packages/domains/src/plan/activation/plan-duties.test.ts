import type { LedgerEdit, PrintedUnit, UnitResolution } from '@wanwu/contract'
import { describe, expect, test } from 'vitest'
import { foldEdits } from '../draft/apply-edits.ts'
import { sampleLedger, sampleTask, unitsOf } from '../testing/sample-ledger.ts'
import { goalsWithoutFigure, planDuties, recurrencesOf, waitsFor } from './plan-duties.ts'

const printed = (name: string, resolution: UnitResolution | null): PrintedUnit => ({
  printed: name,
  kind: 'unit',
  mentions: 1,
  resolution,
  resolvedNames: [],
  proposals: [],
})
const is = (name: string, unitId: string) => printed(name, { kind: 'unit', unitId })
const counties = printed('各县', { kind: 'members', unitIds: ['white', 'green'] })

/** Duties of one task as `role unit/printed origin`, `!` for the consolidating one. */
function duties(units: string, directory: PrintedUnit[], ...edits: LedgerEdit[]) {
  const ledger = sampleLedger([sampleTask('t1', { units: unitsOf(units) })], {
    implied: [{ unit: '市统筹办', phrase: '均需市统筹办落实' }],
  })
  return planDuties(foldEdits(ledger, edits), directory).map(
    (duty) =>
      `${duty.role} ${duty.unitId}/${duty.printed} ${duty.origin}${duty.consolidating ? '!' : ''}${duty.measureId ?? ''}`,
  )
}

describe('planDuties', () => {
  test('one for each unit, in its role', () => {
    expect(duties('牵头:市林草局;配合:市水务局', [is('市林草局', 'f'), is('市水务局', 'w')])).toEqual([
      'lead f/市林草局 printed',
      'support w/市水务局 printed',
    ])
  })

  test('a name nobody answers for keeps a duty of its own', () => {
    expect(duties('责任:甲局、乙局', [printed('甲局', { kind: 'printed' })])).toEqual([
      'responsible null/甲局 printed',
      'responsible null/乙局 printed',
    ])
  })

  test('references owe nothing, collectives owe by their members', () => {
    const directory = [printed('有关部门', { kind: 'reference' }), counties]
    expect(duties('责任:有关部门、各县', directory)).toEqual([
      'responsible white/各县 collective',
      'responsible green/各县 collective',
    ])
  })

  test('a unit owes once a role: printed twice, under two names, by itself and in a collective', () => {
    const directory = [is('市林草局', 'f'), is('市林业局', 'f'), counties, is('白鹿县政府', 'white')]
    expect(duties('责任:市林草局、市林草局、市林业局、各县、白鹿县政府', directory)).toEqual([
      'responsible f/市林草局 printed',
      'responsible white/白鹿县政府 printed',
      'responsible green/各县 collective',
    ])
    expect(duties('牵头:市林草局;配合:市林草局', directory)).toHaveLength(2)
  })

  test('one unit consolidates, whatever its roles; a collective never does', () => {
    const consolidate = (name: string): LedgerEdit => ({
      kind: 'consolidate',
      taskId: 't1',
      measureId: null,
      printed: name,
    })
    const directory = [is('市林草局', 'f'), counties]
    expect(duties('牵头:市林草局;配合:市林草局', directory, consolidate('市林草局'))).toEqual([
      'lead f/市林草局 printed!',
      'support f/市林草局 printed',
    ])
    expect(duties('责任:各县', directory, consolidate('各县')).join()).not.toContain('!')
  })

  const bind: LedgerEdit = { kind: 'bind-implied', unit: '市统筹办', role: 'responsible' }

  test('a sentence adds its unit to every task that has not named it', () => {
    const office = is('市统筹办', 'o')
    expect(duties('责任:甲局', [office])).toEqual(['responsible null/甲局 printed'])
    expect(duties('牵头:市统筹办', [office], bind)).toEqual(['lead o/市统筹办 printed'])
    expect(duties('责任:甲局', [office], bind)).toEqual([
      'responsible null/甲局 printed',
      'responsible o/市统筹办 implied',
    ])
  })

  test('it is added beside names nobody answers for, also while nobody answers for it', () => {
    expect(duties('责任:甲局', [], bind)).toEqual([
      'responsible null/甲局 printed',
      'responsible null/市统筹办 implied',
    ])
  })
})

describe('waitsFor', () => {
  const condition = { instrument: '条例', phrase: '条例出台后' }
  const measure = (waits: boolean) => ({
    id: 'm',
    no: '',
    text: '',
    units: [],
    source: { start: 0, end: 0 },
    condition: waits ? condition : null,
  })
  test.each([
    [sampleTask('t1'), null],
    [sampleTask('t1', { condition }), condition],
    [sampleTask('t1', { measures: [measure(true), measure(true)] }), condition],
    [sampleTask('t1', { measures: [measure(true), measure(false)] }), null],
  ])('a task waits for itself, or where all its measures do', (task, expected) => {
    expect(waitsFor(task)).toEqual(expected)
  })
})

test('a recurrence stands once, with the measure whose sentence states it', () => {
  const monthly = { every: 'P1M', phrase: '每月通报一次' }
  const yearly = { every: 'P1Y', phrase: '每年评估一次' }
  const measure = {
    id: 'm1',
    no: '',
    text: '',
    units: [],
    source: { start: 0, end: 0 },
    recurrences: [monthly],
  }
  const task = sampleTask('t1', { recurrences: [monthly, yearly], measures: [measure] })
  expect(recurrencesOf(task)).toEqual([
    { ...yearly, measureId: null },
    { ...monthly, measureId: 'm1' },
  ])
})

test('goals without a figure are kept with their words', () => {
  const source = { start: 3, end: 9 }
  expect(
    goalsWithoutFigure([
      { code: 'INDICATOR_WITHOUT_VALUE', where: 'document', detail: '生态环境明显改善', source },
      { code: 'NO_DATE', where: 'document', detail: '没有日期' },
    ]),
  ).toEqual([{ phrase: '生态环境明显改善', source }])
})
