import { AppError } from '@wanwu/contract'
import { describe, expect, it } from 'vitest'
import { readSource } from './read-source.ts'
import { badFiles, macroFiles } from './samples/bad-files.ts'

describe('a file that cannot be read', () => {
  it.each(badFiles)(
    '$name is answered with $code, in words, and what to do next',
    async ({ bytes, code }) => {
      const error: unknown = await readSource(bytes).catch((reason: unknown) => reason)
      expect(error).toBeInstanceOf(AppError)
      expect(error).toMatchObject({
        code,
        detail: { zh: expect.stringMatching(/.{6}/), en: expect.stringMatching(/.{6}/) },
        next: { zh: expect.stringMatching(/.{6}/), en: expect.stringMatching(/.{6}/) },
      })
    },
  )

  it('says of 200 MB that it is too much', async () => {
    await expect(readSource(new Uint8Array(200 << 20))).rejects.toMatchObject({ code: 'TOO_LARGE' })
  })
})

it.each(macroFiles)('$name is read like any other, and its macros are not', async ({ bytes }) => {
  const { text } = await readSource(bytes)
  expect(text).toContain('加强巡护')
  expect(text).not.toContain('AutoOpen')
})
