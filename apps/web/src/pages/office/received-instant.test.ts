import { expect, test } from 'vitest'
import { receivedInstant } from './received-instant.ts'

test.each([
  ['2026-11-27', '16:40', '2026-11-27T16:40:00+08:00'],
  ['2026-11-27', '9：05', '2026-11-27T09:05:00+08:00'],
  ['2026-11-27', '24:00', null],
  ['2026-11-27', '4点', null],
  ['2026年11月', '16:40', null],
])('%s %s', (day, time, moment) => {
  expect(receivedInstant(day, time)).toBe(moment)
})
