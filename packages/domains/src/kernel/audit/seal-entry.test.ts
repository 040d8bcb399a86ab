import { expect, it } from 'vitest'
import { canonicalJson } from './canonical-json.ts'
import { chainStart, type SealedFields, sealEntry } from './seal-entry.ts'

const entry: SealedFields = {
  id: '01890000-0000-7000-8000-000000000001',
  region: '990100',
  sequence: 1,
  at: '2026-03-01T00:00:00.000Z',
  actorId: null,
  actorName: null,
  address: '127.0.0.1',
  action: 'access.signIn',
  subjectKind: 'person',
  subjectId: 'x',
  subjectLabel: '示例甲',
  detail: { b: 1, a: [true, null, '文'] },
}

it('seals the same entry the same way, in whatever order its fields stand', () => {
  const turned: SealedFields = { ...entry, detail: { a: [true, null, '文'], b: 1 } }
  expect(sealEntry(chainStart, turned)).toBe(sealEntry(chainStart, entry))
})

it.each(Object.keys(entry))('notices a change of %s', (field) => {
  expect(sealEntry(chainStart, { ...entry, [field]: 'other' })).not.toBe(sealEntry(chainStart, entry))
})

it('depends on the entry before', () => {
  expect(sealEntry('1'.repeat(64), entry)).not.toBe(sealEntry(chainStart, entry))
})

it('writes JSON with sorted keys, without what is undefined', () => {
  expect(canonicalJson({ b: undefined, c: { z: 1, y: [1, { q: 1, p: 2 }] }, a: '"' })).toBe(
    '{"a":"\\"","c":{"y":[1,{"p":2,"q":1}],"z":1}}',
  )
})
