import { expect, it } from 'vitest'
import { endOfDay, shanghaiDay, startOfDay } from './shanghai-day.ts'

it.each([
  ['2026-03-01T15:59:59.999Z', '2026-03-01'],
  ['2026-03-01T16:00:00.000Z', '2026-03-02'],
  ['2025-12-31T16:00:00.000Z', '2026-01-01'],
])('%s is the day %s in Shanghai', (moment, day) => {
  expect(shanghaiDay(new Date(moment))).toBe(day)
})

it('a day lasts from its start to the start of the next', () => {
  expect(startOfDay('2026-03-01').toISOString()).toBe('2026-02-28T16:00:00.000Z')
  expect(endOfDay('2026-02-28')).toEqual(startOfDay('2026-03-01'))
})
