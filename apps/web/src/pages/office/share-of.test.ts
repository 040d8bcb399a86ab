import { expect, test } from 'vitest'
import { shareOf } from './share-of.ts'

test.each([
  [12, 16, 75],
  [16, 16, 100],
  [199, 200, 99],
  [0, 16, 0],
  [0, 0, null],
])('%i of %i', (part, whole, share) => {
  expect(shareOf(part, whole)).toBe(share)
})
