import { expect, test } from 'vitest'
import { frozenOffsets } from './frozen-offsets.ts'

test('frozen columns stand beside each other; the first loose one ends them', () => {
  expect(
    frozenOffsets([
      { width: 60, frozen: true },
      { width: 180, frozen: true },
      { width: 90 },
      { width: 50, frozen: true },
    ]),
  ).toEqual([0, 60, undefined, undefined])
})
