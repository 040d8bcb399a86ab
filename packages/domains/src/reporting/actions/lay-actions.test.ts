import { describe, expect, it } from 'vitest'
import { type ActionRecord, layActions } from './lay-actions.ts'
import type { RuleRow } from './read-rules.ts'

const task = { planId: 'p', planTitle: '示例方案', lineageId: 'l', no: '2', title: '巡查', text: '巡查湖岸' }
const rule = (given: Partial<RuleRow> = {}): RuleRow => ({
  task,
  phrase: '每季度',
  printed: 'P3M',
  every: 'P3M',
  from: '2026-10-08',
  until: null,
  undecided: false,
  units: [
    { id: 'a', name: '甲局' },
    { id: 'b', name: '乙局' },
  ],
  revision: 0,
  regionCode: '990100',
  can: { decide: false },
  ...given,
})
const record = (given: Partial<ActionRecord>): ActionRecord => ({
  planId: 'p',
  lineageId: 'l',
  phrase: '每季度',
  unitId: 'a',
  dueOn: '2026-12-31',
  doneOn: '2026-12-20',
  text: '巡查一次。',
  recordedBy: '示例甲',
  recordedAt: '2026-12-21T01:00:00.000Z',
  ...given,
})
const lay = (rules: RuleRow[], records: ActionRecord[] = []) =>
  layActions(rules, records, new Set(['a']), '2027-03-15').map(({ unit, dueOn, state, can }) =>
    [unit.id, dueOn, state, can.record ? 'may record' : ''].join(' ').trim(),
  )

describe('actions as they stand', () => {
  it.each<[string, RuleRow[], ActionRecord[], string[]]>([
    [
      'one a unit and quarter, closed by nothing but a record',
      [rule()],
      [record({})],
      ['a 2026-12-31 done', 'b 2026-12-31 missing', 'a 2027-03-31 due may record', 'b 2027-03-31 due'],
    ],
    [
      'what was done after its day is late',
      [rule({ units: [{ id: 'a', name: '甲局' }] })],
      [record({ doneOn: '2027-01-05' })],
      ['a 2026-12-31 late', 'a 2027-03-31 due may record'],
    ],
    [
      'a record of other words closes nothing',
      [rule({ phrase: '定期', units: [{ id: 'a', name: '甲局' }] })],
      [record({})],
      ['a 2026-12-31 missing may record', 'a 2027-03-31 due may record'],
    ],
    ['nothing without an interval', [rule({ every: null }), rule({ every: 'P1D' })], [], []],
    [
      'nothing after the deadline of the task',
      [rule({ until: '2026-12-31', units: [{ id: 'b', name: '乙局' }] })],
      [],
      ['b 2026-12-31 missing'],
    ],
  ])('%s', (_, rules, records, expected) => expect(lay(rules, records)).toEqual(expected))
})
