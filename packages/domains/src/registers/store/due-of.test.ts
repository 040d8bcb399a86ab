import type { DueRule, RegisterDeclaration } from '@wanwu/contract'
import { holidayCalendar } from '@wanwu/core/clocks'
import type { RecordRow } from '@wanwu/register'
import { expect, it } from 'vitest'
import { dueOf } from './due-of.ts'

const labels = { zh: '到期', en: 'Due' }
const row = (state: string, values: Record<string, unknown> = {}) =>
  // a Friday evening in Shanghai
  ({ state, stateSince: new Date('2026-05-08T15:00:00Z'), values }) as unknown as RecordRow
const due = (rule: DueRule, record: RecordRow) =>
  dueOf({ due: [rule] } as unknown as RegisterDeclaration, record, '2026-05-20', holidayCalendar([])).map(
    ({ on, overdue }) => [on, overdue],
  )

const byField: DueRule = { kind: 'by-field', key: 'a', labels, field: 'day', states: ['open'] }
const every = (unit: string): DueRule => ({
  kind: 'every',
  key: 'a',
  labels,
  field: 'day',
  every: unit,
  states: ['open'],
})
const after = (count: 'natural' | 'working'): DueRule => ({
  kind: 'after-state',
  key: 'a',
  labels,
  state: 'open',
  days: 6,
  count,
})

it.each<[string, DueRule, RecordRow, unknown]>([
  ['the day in a field', byField, row('open', { day: '2026-05-19' }), [['2026-05-19', true]]],
  ['that day itself', byField, row('open', { day: '2026-05-20' }), [['2026-05-20', false]]],
  [
    'the beginning of a period',
    byField,
    row('open', { day: { from: '2026-06-01' } }),
    [['2026-06-01', false]],
  ],
  ['nothing in another state', byField, row('closed', { day: '2026-05-19' }), []],
  ['nothing without a day', byField, row('open'), []],
  ['days after a state', after('natural'), row('open'), [['2026-05-14', true]]],
  ['working days after a state', after('working'), row('open'), [['2026-05-18', true]]],
  [
    'a month on, at the end of a short one',
    every('P1M'),
    row('open', { day: '2027-01-31' }),
    [['2027-02-28', false]],
  ],
  ['two weeks on', every('P2W'), row('open', { day: '2026-05-01' }), [['2026-05-15', true]]],
  ['a year on, from a leap day', every('P1Y'), row('open', { day: '2028-02-29' }), [['2029-02-28', false]]],
])('owes %s', (_, rule, record, expected) => expect(due(rule, record)).toEqual(expected))
