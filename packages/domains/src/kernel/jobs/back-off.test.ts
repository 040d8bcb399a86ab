import { expect, it } from 'vitest'
import { backOff, mostAttempts } from './back-off.ts'

it.each([
  [1, 30_000],
  [2, 90_000],
  [4, 810_000],
  [mostAttempts - 1, 21_600_000],
])('waits after failure %i', (attempts, wait) => {
  expect(backOff(attempts)).toBe(wait)
})
