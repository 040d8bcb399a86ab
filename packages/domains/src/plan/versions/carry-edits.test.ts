import type { LedgerEdit } from '@wanwu/contract'
import { expect, test } from 'vitest'
import { sampleLedger, sampleReading, sampleTask, unitsOf } from '../testing/sample-ledger.ts'
import { carryEdits } from './carry-edits.ts'

const kept = sampleTask('t1', {
  no: '1',
  text: '开展全市湿地鸟类调查并建立名录。',
  units: unitsOf('牵头:市林草局'),
})
const reworded = sampleTask('t2', {
  no: '2',
  text: '组织保护站每季度巡护一次并记录。',
  units: unitsOf('责任:市林草局'),
})
const before = sampleLedger([kept, reworded])
const after = sampleLedger([
  sampleTask('t1', { no: '1', text: '在中小学开展自然课堂。' }),
  { ...kept, id: 't2', no: '2' },
  { ...reworded, id: 't3', no: '3', text: '组织保护站每月巡护一次并记录。' },
])

const cases: [string, LedgerEdit, LedgerEdit | null][] = [
  [
    'what a name stands for holds always',
    { kind: 'resolve-unit', printed: '市林草局', resolution: { kind: 'unit', unitId: 'u' } },
    { kind: 'resolve-unit', printed: '市林草局', resolution: { kind: 'unit', unitId: 'u' } },
  ],
  [
    'an acceptance goes with the clause that reads alike',
    { kind: 'accept-tasks', taskIds: ['t1', 't2'] },
    { kind: 'accept-tasks', taskIds: ['t2'] },
  ],
  [
    'an alignment goes with the clause even if reworded',
    { kind: 'align-task', taskId: 't2', chapter: 'CN-OP-4' },
    { kind: 'align-task', taskId: 't3', chapter: 'CN-OP-4' },
  ],
  [
    'a settled doubt follows its clause',
    { kind: 'settle', doubts: ['NO_LEAD_UNIT|t1|x', 'NO_LEAD_UNIT|t2|x'], choice: 'keep' },
    { kind: 'settle', doubts: ['NO_LEAD_UNIT|t2|x'], choice: 'keep' },
  ],
  [
    'a correction of a reworded clause is asked anew',
    { kind: 'set-task', taskId: 't2', changes: { no: '9' } },
    null,
  ],
  ['a split is asked anew', { kind: 'split-task', taskId: 't1', at: 4, newId: 'x' }, null],
]

test.each(cases)('%s', (_, edit, expected) => {
  expect(carryEdits(before, [edit], sampleReading(after))).toEqual(expected ? [expected] : [])
})

test('what was said of the parts of a cut or joined clause is asked anew', () => {
  const split: LedgerEdit = { kind: 'split-task', taskId: 't1', at: 4, newId: 't1b' }
  const merge: LedgerEdit = { kind: 'merge-tasks', taskIds: ['t1', 't2'] }
  const accept: LedgerEdit = { kind: 'accept-tasks', taskIds: ['t1'] }
  const settle: LedgerEdit = { kind: 'settle', doubts: ['NO_LEAD_UNIT|t1|x'], choice: 'keep' }
  expect(carryEdits(before, [split, accept, settle], sampleReading(after))).toEqual([])
  expect(carryEdits(before, [merge, accept], sampleReading(after))).toEqual([])
})

test('a measure keeps its place under its clause', () => {
  const measure = { id: 't1m9', no: '9', text: '设置样线', units: [], source: { start: 0, end: 0 } }
  const edits: LedgerEdit[] = [
    { kind: 'add-measure', taskId: 't1', measure, after: null },
    { kind: 'set-measure', taskId: 't1', measureId: 't1m9', changes: { text: '设置样线与样点' } },
  ]
  expect(carryEdits(before, edits, sampleReading(after))).toMatchObject([
    { taskId: 't2', measure: { id: 't2m9' } },
    { taskId: 't2', measureId: 't2m9' },
  ])
})

test('a target that was dropped is asked anew: nothing decided vanishes unseen', () => {
  const id = 'UNSURE_INDICATOR|document|覆盖率达到40%'
  const settle = (choice: string): LedgerEdit => ({ kind: 'settle', doubts: [id], choice })
  expect(carryEdits(before, [settle('drop')], sampleReading(after))).toEqual([])
  expect(carryEdits(before, [settle('keep')], sampleReading(after))).toEqual([settle('keep')])
})

test('a task added by hand comes along where its words still stand and were not read', () => {
  const add = (text: string): LedgerEdit => ({
    kind: 'add-task',
    task: sampleTask('n1', { text }),
    after: 't1',
  })
  const reading = (text: string) => sampleReading(after, { source: { ...sampleReading(after).source, text } })
  const there = '开头。建立补偿机制。结尾。'
  expect(carryEdits(before, [add('建立补偿机制。')], reading(there))).toMatchObject([
    { kind: 'add-task', task: { source: { start: 3, end: 10 } }, after: 't2' },
  ])
  expect(carryEdits(before, [add('建立补偿机制。')], reading('另一段文字'))).toEqual([])
  expect(carryEdits(before, [add('在中小学开展自然课堂。')], sampleReading(after))).toEqual([])
})
