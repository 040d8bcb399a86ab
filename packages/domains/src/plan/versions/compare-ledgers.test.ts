import { describe, expect, test } from 'vitest'
import { sampleLedger, sampleTask, unitsOf } from '../testing/sample-ledger.ts'
import { compareLedgers } from './compare-ledgers.ts'

const survey = sampleTask('t1', {
  no: '1',
  title: '开展调查',
  text: '开展全市湿地鸟类调查并建立名录。',
  units: unitsOf('牵头:市林草局;配合:市水务局'),
})
const patrol = sampleTask('t2', {
  no: '2',
  title: '加强巡护',
  text: '组织保护站每季度巡护一次。',
  units: unitsOf('责任:市林草局'),
})
const school = sampleTask('t3', {
  no: '3',
  title: '宣传教育',
  text: '在中小学开展自然课堂。',
  units: unitsOf('责任:市教育局'),
})

describe('compareLedgers', () => {
  test('finds nothing between two equal prints', () => {
    const { counts } = compareLedgers(sampleLedger([survey, patrol]), sampleLedger([survey, patrol]))
    expect(counts).toEqual({ added: 0, dropped: 0, changed: 0, moved: 0, same: 2 })
  })

  test('shows wording to the character, units with roles, and the deadline', () => {
    const later = {
      ...survey,
      id: 't7',
      text: '开展全市湿地水鸟调查并建立名录。',
      units: unitsOf('牵头:市水务局;配合:市气象局'),
      schedule: { start: null, end: '2027-12-31', ongoing: false, label: '2027年底前' },
    }
    const [clause] = compareLedgers(sampleLedger([survey]), sampleLedger([later])).clauses
    expect(clause).toMatchObject({
      kind: 'changed',
      wording: [
        { kind: 'same', text: '开展全市湿地' },
        { kind: 'added', text: '水' },
        { kind: 'same', text: '鸟' },
        { kind: 'dropped', text: '类' },
        { kind: 'same', text: '调查并建立名录。' },
      ],
      deadline: { before: null, after: '2027年底前' },
    })
    expect(clause?.units).toEqual([
      { measureNo: null, name: '市林草局', before: 'lead', after: null },
      { measureNo: null, name: '市水务局', before: 'support', after: 'lead' },
      { measureNo: null, name: '市气象局', before: null, after: 'support' },
    ])
  })

  test('shows a heading to the character, and the deadlines of measures', () => {
    const measure = { id: 't1m1', no: '1', text: '布设样线。', units: [], source: { start: 0, end: 0 } }
    const until = (label: string) => ({ start: null, end: null, ongoing: false, label })
    const before = { ...survey, measures: [{ ...measure, schedule: until('2026年底前') }] }
    const after = { ...survey, title: '开展普查', measures: [{ ...measure, schedule: until('2027年底前') }] }
    const [clause] = compareLedgers(sampleLedger([before]), sampleLedger([after])).clauses
    expect(clause).toMatchObject({
      kind: 'changed',
      title: [
        { kind: 'same', text: '开展' },
        { kind: 'dropped', text: '调' },
        { kind: 'added', text: '普' },
        { kind: 'same', text: '查' },
      ],
      deadline: null,
      measures: [{ deadline: { before: '2026年底前', after: '2027年底前' } }],
    })
  })

  test('tells added, dropped and renumbered clauses apart', () => {
    const { counts, clauses } = compareLedgers(
      sampleLedger([survey, patrol]),
      sampleLedger([school, { ...survey, id: 't8', no: '4' }]),
    )
    expect(counts).toMatchObject({ added: 1, dropped: 1, moved: 1 })
    expect(clauses.map((clause) => [clause.kind, clause.beforeNo, clause.afterNo])).toEqual([
      ['added', null, '3'],
      ['moved', '1', '4'],
      ['dropped', '2', null],
    ])
  })

  test('compares targets by name and year', () => {
    const target = { name: '森林覆盖率', op: '>=', value: 41, unit: '%', year: 2027, phrase: '' } as const
    const { indicators } = compareLedgers(
      sampleLedger([], { indicators: [target] }),
      sampleLedger([], { indicators: [{ ...target, value: 42.5 }] }),
    )
    expect(indicators).toEqual([{ name: '森林覆盖率', year: 2027, before: '>=41%', after: '>=42.5%' }])
  })
})
