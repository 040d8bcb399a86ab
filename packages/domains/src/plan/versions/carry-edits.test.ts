import type { LedgerEdit } from '@wanwu/contract'
import { expect, test } from 'vitest'
import { sampleLedger, sampleTask, unitsOf } from '../testing/sample-ledger.ts'
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
  expect(carryEdits(before, [edit], after)).toEqual(expected ? [expected] : [])
})
