import { describe, expect, it } from 'vitest'
import { docxParagraph, makeDocx } from '../formats/samples/make-docx.ts'
import { readInWorker } from './index.ts'

const bytes = makeDocx({
  body: docxParagraph('云岭市林区巡护实施方案') + docxParagraph('一、加强巡护。（责任单位：市林草局）'),
})

const endless = new TextEncoder().encode('一、加强巡护，落实责任。\n'.repeat(400_000))

async function codeOf(reading: Promise<unknown>): Promise<unknown> {
  try {
    await reading
    return null
  } catch (error) {
    return error instanceof Error && 'code' in error ? error.code : error
  }
}

describe('reading in a thread', () => {
  it('gives the same reading, and leaves the bytes to the caller', async () => {
    const reading = await readInWorker(bytes)
    expect(reading.source.text).toContain('云岭市林区巡护实施方案')
    expect(bytes.length).toBeGreaterThan(0)
  }, 60_000)

  it('hands errors over with their code and what to do next', async () => {
    await expect(readInWorker(new TextEncoder().encode('{\\rtf1}'))).rejects.toMatchObject({
      code: 'UNSUPPORTED_FORMAT',
      detail: { zh: expect.stringContaining('RTF') },
      next: { en: expect.stringContaining('save') },
    })
  }, 60_000)

  it('ends a reading that takes too long', async () => {
    expect(await codeOf(readInWorker(endless, undefined, { ms: 20 }))).toBe('READ_LIMIT')
  }, 60_000)

  it('ends a reading that takes too much memory', async () => {
    expect(await codeOf(readInWorker(endless, undefined, { memoryMb: 40 }))).toBe('READ_LIMIT')
  }, 60_000)
})
