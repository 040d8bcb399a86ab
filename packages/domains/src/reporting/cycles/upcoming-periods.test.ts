import { expect, it } from 'vitest'
import { coverSinceOpened, type OpenedCycle } from './cover-since-opened.ts'
import { upcomingPeriods } from './upcoming-periods.ts'

const cycle: OpenedCycle = {
  rrule: 'FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=25',
  firstDue: null,
  coversFrom: '2026-03-18',
  opensBefore: 15,
  cutoffBefore: 5,
  locksAfter: 14,
  endedOn: null,
  opened: [],
}
const shown = (change: Partial<OpenedCycle>, today: string) =>
  upcomingPeriods({ ...cycle, ...change }, today)
    .slice(0, 2)
    .map((period) => [period.dueOn, period.coversFrom, period.first])

it.each<[string, Partial<OpenedCycle>, string, (string | boolean)[][]]>([
  [
    'nothing opened yet',
    {},
    '2026-03-20',
    [
      ['2026-03-25', '2026-03-18', true],
      ['2026-06-25', '2026-03-21', false],
    ],
  ],
  [
    'set up late: what is locked is not offered, and nothing is lost',
    {},
    '2026-11-27',
    [
      ['2026-12-25', '2026-03-18', true],
      ['2027-03-25', '2026-12-21', false],
    ],
  ],
  [
    'on its last day a period can still be opened',
    {},
    '2026-10-09',
    [
      ['2026-09-25', '2026-03-18', true],
      ['2026-12-25', '2026-09-21', false],
    ],
  ],
  [
    'one opened',
    { opened: ['2026-09-25'] },
    '2026-11-27',
    [
      ['2026-12-25', '2026-09-21', false],
      ['2027-03-25', '2026-12-21', false],
    ],
  ],
  ['ended', { endedOn: '2026-10-01' }, '2026-11-27', []],
])('%s', (_, change, today, expected) => {
  expect(shown(change, today)).toEqual(expected)
})

it('a period that is opened before its turn covers what the skipped ones would have', () => {
  const opened = { ...cycle, opened: ['2026-09-25'] }
  const [, later] = upcomingPeriods(opened, '2026-11-27')
  expect(later && coverSinceOpened(opened, later)).toMatchObject({
    dueOn: '2027-03-25',
    coversFrom: '2026-09-21',
  })
})
