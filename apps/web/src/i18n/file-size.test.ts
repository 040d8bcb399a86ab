import { expect, it } from 'vitest'
import { formatSize } from './file-size.ts'

it.each([
  [0, '0 B'],
  [860, '860 B'],
  [1126, '1.1 KB'],
  [880_000, '859 KB'],
  [19_083_264, '18 MB'],
])('%i bytes are %s', (bytes, text) => {
  expect(formatSize(bytes)).toBe(text)
})
