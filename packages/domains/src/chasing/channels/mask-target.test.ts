import { expect, it } from 'vitest'
import { maskTarget } from './mask-target.ts'

it.each([
  [null, null],
  ['zhang@mail.example', 'z***@mail.example'],
  ['13900000000', '139****0000'],
  ['110', '****'],
])('%s', (target, shown) => {
  expect(maskTarget(target)).toBe(shown)
})
