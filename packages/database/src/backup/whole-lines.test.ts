import { expect, it } from 'vitest'
import { wholeLines } from './whole-lines.ts'

async function regroup(text: string, chunkSize: number, target: number): Promise<string[]> {
  async function* chunks() {
    const bytes = Buffer.from(text)
    for (let at = 0; at < bytes.length; at += chunkSize) yield bytes.subarray(at, at + chunkSize)
  }
  const pieces: string[] = []
  for await (const piece of wholeLines(chunks(), target)) pieces.push(piece.toString())
  return pieces
}

it.each([1, 2, 5, 64])('cuts after lines only, whatever the chunks (%i)', async (chunkSize) => {
  const text = '一\t1\n二二二二\t2\n\n三\t3\n'
  const pieces = await regroup(text, chunkSize, 8)
  expect(pieces.join('')).toBe(text)
  for (const piece of pieces) expect(piece).toMatch(/\n$/)
})

it('keeps a line together that is longer than a piece, and a last one without an end', async () => {
  expect(await regroup(`${'x'.repeat(50)}\nlast`, 7, 10)).toEqual([`${'x'.repeat(50)}\n`, 'last'])
  expect(await regroup('', 7, 10)).toEqual([])
})
