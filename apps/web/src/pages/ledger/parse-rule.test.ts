import { expect, test } from 'vitest'
import { parseRule } from './parse-rule.ts'

test.each([
  ['FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=25', { kind: 'yearly', months: [3, 6, 9, 12], day: 25 }],
  ['FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=5', { kind: 'yearly', months: [12], day: 5 }],
  ['FREQ=WEEKLY;BYDAY=FR', { kind: 'weekly', day: 'FR' }],
  ['FREQ=YEARLY;BYMONTH=12', null],
  ['FREQ=MONTHLY;BYMONTHDAY=5', null],
  ['', null],
])('%s', (rule, spoken) => {
  expect(parseRule(rule)).toEqual(spoken)
})
