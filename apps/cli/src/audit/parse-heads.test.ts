import { expect, it } from 'vitest'
import { parseHeads } from './parse-heads.ts'

it('reads what export-head writes', () => {
  const heads = [{ region: '990100', sequence: 3, hash: 'f'.repeat(64) }]
  expect(parseHeads(JSON.stringify({ exportedAt: '2026-03-01T00:00:00Z', heads }), 'head.json')).toEqual(
    heads,
  )
})

it.each(['', 'not json', '[]', '{}', '{"heads":{}}', '{"heads":[{"region":"990100"}]}'])(
  'refuses %j',
  (text) => {
    expect(() => parseHeads(text, 'head.json')).toThrow('DAMAGED')
  },
)
