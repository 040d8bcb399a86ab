import { describe, expect, it } from 'vitest'
import { holidayCalendar } from '../clocks/holiday-calendar.ts'
import { addDays } from '../dates/add-days.ts'
import { closingYear } from './closing-year.ts'
import type { CycleRule } from './cycle-rule.ts'
import { dueDays } from './due-days.ts'
import { planPeriods } from './plan-periods.ts'

const quarterly: CycleRule = {
  rrule: 'FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=25',
  firstDue: null,
  coversFrom: '2026-08-10',
  opensBefore: 15,
  cutoffBefore: 5,
  locksAfter: 14,
}

describe('periods of a cycle', () => {
  it('stand on the due days of the rule, the first one covering everything since the plan was issued', () => {
    expect(planPeriods(quarterly, '2026-08-10', '2027-04-01')).toEqual([
      {
        name: { zh: '2026年第三季度', en: '2026 Q3' },
        first: true,
        coversFrom: '2026-08-10',
        cutoffOn: '2026-09-20',
        opensOn: '2026-09-10',
        dueOn: '2026-09-25',
        ruleDueOn: null,
        locksOn: '2026-10-09',
      },
      expect.objectContaining({
        coversFrom: '2026-09-21',
        cutoffOn: '2026-12-20',
        dueOn: '2026-12-25',
        first: false,
      }),
      expect.objectContaining({ coversFrom: '2026-12-21', name: { zh: '2027年第一季度', en: '2027 Q1' } }),
    ])
  })

  it('put a first due day that the document sets apart before those of the rule', () => {
    const days = planPeriods({ ...quarterly, firstDue: '2026-08-31' }, '2026-01-01', '2026-12-31')
    expect(days.map(({ dueOn, first }) => [dueOn, first])).toEqual([
      ['2026-08-31', true],
      ['2026-09-25', false],
      ['2026-12-25', false],
    ])
  })

  it('know a report that is owed once', () => {
    const once = { ...quarterly, rrule: null, firstDue: '2027-01-15' }
    expect(planPeriods(once, '2026-01-01', '2028-01-01')).toMatchObject([
      { dueOn: '2027-01-15', first: true, name: { zh: '2026年下半年' } },
    ])
    expect(planPeriods({ ...once, firstDue: null }, '2026-01-01', '2028-01-01')).toEqual([])
  })

  it.each([
    ['FREQ=MONTHLY;BYMONTHDAY=5', '2027-04-05', '2027年3月'],
    ['FREQ=MONTHLY;BYMONTHDAY=25', '2027-03-25', '2027年3月'],
    ['FREQ=YEARLY;BYMONTH=1,4,7,10;BYMONTHDAY=5', '2027-04-05', '2027年第一季度'],
    ['FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=-1', '2027-06-30', '2027年上半年'],
    ['FREQ=YEARLY;BYMONTH=1,7;BYMONTHDAY=10', '2027-01-10', '2026年下半年'],
    ['FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=-1', '2027-12-31', '2027年度'],
    ['FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=31', '2028-01-31', '2027年度'],
    ['FREQ=WEEKLY;BYDAY=FR', '2027-03-05', '2027-03-05期'],
  ])('%s due on %s is %s', (rrule, dueOn, name) => {
    const rule = { ...quarterly, rrule, coversFrom: '2026-01-01' }
    expect(planPeriods(rule, dueOn, dueOn).map((period) => period.name.zh)).toEqual([name])
  })

  it('cover each day once, whatever the clocks', () => {
    for (const cutoffBefore of [0, 3, 30]) {
      const periods = planPeriods({ ...quarterly, cutoffBefore }, '2026-01-01', '2036-01-01')
      expect(periods.length).toBeGreaterThan(36)
      for (const [index, period] of periods.entries()) {
        const before = periods[index - 1]
        if (before) expect(period.coversFrom).toBe(addDays(before.cutoffOn, 1))
      }
    }
  })
})

describe('a cycle that moves', () => {
  const off = ['2026-09-25', '2026-09-26', '2026-09-27'].map((day) => ({
    day,
    kind: 'off' as const,
    name: '中秋节',
  }))
  const calendar = holidayCalendar([{ year: 2026, days: off }])

  it('moves due day and lock over days of rest; opening and cut-off stay', () => {
    const moving = { ...quarterly, moves: true }
    expect(planPeriods(moving, '2026-09-01', '2026-12-31', calendar)).toMatchObject([
      {
        opensOn: '2026-09-10',
        cutoffOn: '2026-09-20',
        dueOn: '2026-09-28',
        ruleDueOn: '2026-09-25',
        locksOn: '2026-10-12',
      },
      { coversFrom: '2026-09-21', dueOn: '2026-12-25', ruleDueOn: null },
    ])
    const [stays] = planPeriods(quarterly, '2026-09-01', '2026-09-30', calendar)
    expect(stays).toMatchObject({ dueOn: '2026-09-25', ruleDueOn: null })
  })

  it('has one period for days that move to the same one', () => {
    const daily = { ...quarterly, rrule: 'FREQ=DAILY', cutoffBefore: 0, moves: true }
    const periods = planPeriods(daily, '2026-09-24', '2026-09-29', calendar)
    expect(periods.map(({ coversFrom, dueOn }) => [coversFrom, dueOn])).toEqual([
      ['2026-09-24', '2026-09-24'],
      ['2026-09-25', '2026-09-28'],
      ['2026-09-29', '2026-09-29'],
    ])
  })
})

describe('the year that a period closes', () => {
  it.each<[string, string, number | null]>([
    ['FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=25', '2026-09-25', null],
    ['FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=25', '2026-12-25', 2026],
    ['FREQ=YEARLY;BYMONTH=1,4,7,10;BYMONTHDAY=5', '2027-01-05', 2026],
    ['FREQ=YEARLY;BYMONTH=1,4,7,10;BYMONTHDAY=5', '2026-10-05', null],
    ['FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=31', '2027-01-31', 2026],
    ['FREQ=MONTHLY;BYMONTHDAY=-1', '2026-12-31', 2026],
    ['FREQ=MONTHLY;BYMONTHDAY=-1', '2026-11-30', null],
  ])('%s due %s: %s', (rrule, dueOn, year) => {
    expect(closingYear({ ...quarterly, rrule, coversFrom: '2026-01-01' }, dueOn)).toBe(year)
  })

  it('is none for a report that is owed once', () => {
    expect(closingYear({ ...quarterly, rrule: null, firstDue: '2026-12-31' }, '2026-12-31')).toBeNull()
  })
})

describe('due days', () => {
  it('take the last day of a month with -1, and skip months without the 31st', () => {
    expect(dueDays('FREQ=MONTHLY;BYMONTHDAY=-1', '2028-01-01', '2028-03-31')).toEqual([
      '2028-01-31',
      '2028-02-29',
      '2028-03-31',
    ])
    expect(dueDays('FREQ=MONTHLY;BYMONTHDAY=31', '2027-01-01', '2027-04-30')).toEqual([
      '2027-01-31',
      '2027-03-31',
    ])
  })

  it('refuse what is no rule', () => {
    expect(() => dueDays('每季度', '2027-01-01', '2027-12-31')).toThrow(RangeError)
  })
})
