import { expect, test } from 'vitest'
import { printRule, type RuleChoice, readRule } from './rule-choice.ts'
import { sayRule } from './say-rule.ts'

test.each<[string | null, Partial<RuleChoice>, string, string]>([
  [
    'FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=25',
    { every: 'quarter', month: 3, day: 25 },
    '每季度末月25日前',
    'by the 25th of the last month of every quarter',
  ],
  [
    'FREQ=YEARLY;BYMONTH=1,4,7,10;BYMONTHDAY=5',
    { every: 'quarter', month: 1, day: 5 },
    '每季度首月5日前',
    'by the 5th of the first month of every quarter',
  ],
  [
    'FREQ=YEARLY;BYMONTH=2,5,8,11;BYMONTHDAY=1',
    { every: 'quarter', month: 2, day: 1 },
    '每季度第2个月1日前',
    'by the 1st of month 2 of every quarter',
  ],
  [
    'FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=-1',
    { every: 'half', month: 6, day: 31 },
    '每半年末月最后一天前',
    'by the last day of the last month of every half-year',
  ],
  [
    'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=10',
    { every: 'year', month: 12, day: 10 },
    '每年12月10日前',
    'by the 10th of December every year',
  ],
  ['FREQ=MONTHLY;BYMONTHDAY=3', { every: 'month', day: 3 }, '每月3日前', 'by the 3rd of every month'],
  [null, { every: 'once' }, '只报一次', 'once'],
])('%s can be chosen and said', (rrule, choice, zh, en) => {
  expect(readRule(rrule)).toMatchObject(choice)
  expect(printRule(readRule(rrule))).toBe(rrule)
  expect(sayRule(rrule)).toEqual({ zh, en })
})

test.each(['FREQ=WEEKLY;BYDAY=FR', 'FREQ=YEARLY;BYMONTH=3,5;BYMONTHDAY=1', 'FREQ=MONTHLY;BYMONTHDAY=-2'])(
  '%s is kept as it is',
  (rrule) => {
    expect(readRule(rrule)).toMatchObject({ every: 'other', rrule })
    expect(printRule(readRule(rrule))).toBe(rrule)
  },
)
