import { expect, it } from 'vitest'
import { maskNumber } from './mask-number.ts'

it.each([
  ['13900001234', '139****1234'],
  ['0999-8800123', '099****0123'],
  ['8800123', '88***'],
  ['shili@example.invalid', 's***@example.invalid'],
  [null, null],
])('%s: %s', (value, masked) => {
  expect(maskNumber(value)).toBe(masked)
})
