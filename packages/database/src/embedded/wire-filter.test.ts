import { expect, it } from 'vitest'
import { WireFilter } from './wire-filter.ts'

function message(type: string, body: string): Buffer {
  const length = Buffer.alloc(4)
  length.writeInt32BE(4 + Buffer.byteLength(body))
  return Buffer.concat([Buffer.from(type), length, Buffer.from(body)])
}

/** What comes out when the bytes come in pieces of `size`. */
function pass(bytes: Buffer, size: number): Buffer {
  const out: Uint8Array[] = []
  const filter = new WireFilter((piece) => out.push(piece))
  for (let at = 0; at < bytes.length; at += size) filter.take(bytes.subarray(at, at + size))
  filter.end()
  return Buffer.concat(out)
}

const error = message('E', 'SERROR')
const rows = Buffer.concat([
  message('D', 'a row with Z and E in it'),
  message('1', ''),
  message('C', 'SELECT 1'),
])

it.each([1, 2, 3, 5, 7, 1000])('keeps the last ReadyForQuery only, at the end, in pieces of %i', (size) => {
  const answer = Buffer.concat([rows, error, message('Z', 'E'), message('Z', 'I')])
  expect(pass(answer, size)).toEqual(Buffer.concat([rows, error, message('Z', 'I')]))
})

it('passes an answer without ReadyForQuery on as it is', () => {
  expect(pass(rows, 4)).toEqual(rows)
})

it('sends long answers in pieces while they come', () => {
  const sent: number[] = []
  const filter = new WireFilter((piece) => sent.push(piece.length))
  const long = message('D', 'x'.repeat(100_000))
  for (let at = 0; at < 6; at++) filter.take(long)
  expect(sent.length).toBeGreaterThan(0)
  filter.end()
  expect(sent.reduce((sum, size) => sum + size, 0)).toBe(6 * long.length)
})
