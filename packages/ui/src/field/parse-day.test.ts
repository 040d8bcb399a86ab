import { expect, test } from 'vitest'
import { isDayOrEmpty, parseDay } from './parse-day.ts'

test.each([
  '2027-03-05',
  '2027-3-5',
  '2027/3/5',
  '2027.3.5',
  '2027年3月5日',
  '２０２７－３－５',
  ' 20270305 ',
])('%s is a day', (typed) => expect(parseDay(typed)).toBe('2027-03-05'))

test.each(['2027-02-29', '2027-13-01', '2027-3', '3月5日', 'soon', ''])('%s is none', (typed) =>
  expect(parseDay(typed)).toBeNull(),
)

test('nothing may be stored, a half-typed day may not', () => {
  expect([isDayOrEmpty(' '), isDayOrEmpty('2028-02-29'), isDayOrEmpty('2027-')]).toEqual([true, true, false])
})
