import type { Reading } from '@wanwu/contract'
import { expect, test } from 'vitest'
import { sampleLedger, sampleReading } from '../testing/sample-ledger.ts'
import { readOnce } from './reading-shelf.ts'

/** A reader that counts how often it was asked. */
function counting(reading: Reading | Error) {
  const reader = {
    times: 0,
    read: async () => {
      reader.times++
      if (reading instanceof Error) throw reading
      return reading
    },
  }
  return reader
}
const plain = sampleReading(sampleLedger([]))

test('a file that is tried and then confirmed is read once; another is read for itself', async () => {
  const reader = counting(plain)
  await readOnce('a', reader.read)
  expect(await readOnce('a', reader.read)).toEqual(plain)
  expect(reader.times).toBe(1)
  await readOnce('b', reader.read)
  expect(reader.times).toBe(2)
})

test('a reading is not kept beyond its time, nor more than a few at once', async () => {
  const reader = counting(plain)
  await readOnce('old', reader.read, 0)
  await readOnce('old', reader.read, 24 * 3600_000)
  expect(reader.times).toBe(2)
  for (let i = 0; i < 20; i++) await readOnce(`many-${i}`, reader.read)
  await readOnce('many-0', reader.read)
  expect(reader.times).toBe(23)
})

test.each([
  [
    'what is marked secret',
    { ...plain, secrecy: { level: '机密', phrase: '机密★10年', source: null } } as const,
  ],
  ['what is very long', { ...plain, source: { ...plain.source, text: '长'.repeat(4_000_001) } }],
])('%s is not kept', async (name, reading) => {
  const reader = counting(reading)
  await readOnce(name, reader.read)
  await readOnce(name, reader.read)
  expect(reader.times).toBe(2)
})

test('a failure is not kept', async () => {
  const reader = counting(new Error('damaged'))
  await expect(readOnce('broken', reader.read)).rejects.toThrow('damaged')
  await expect(readOnce('broken', reader.read)).rejects.toThrow('damaged')
  expect(reader.times).toBe(2)
})
