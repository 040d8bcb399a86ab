import { expect, it } from 'vitest'
import { readSource } from '../read-source.ts'
import { makeDoc } from '../samples/make-doc.ts'
import { failureOf, paragraphsOf } from '../samples/outline-source.ts'

it('reads paragraphs, soft breaks and fields of a Word 97 document', async () => {
  const source = await readSource(
    makeDoc('一、总则\r加强巡护，落实\u000b责任。\r见\u0013 HYPERLINK "http://x" \u0014附件一\u0015。\r'),
  )
  expect(source.format).toBe('doc')
  expect(paragraphsOf(source)).toEqual(['一、总则', '加强巡护，落实', '责任。', '见附件一。'])
})

it('knows an encrypted document', async () => {
  expect(await failureOf(makeDoc('密文\r', { encrypted: true }))).toBe('ENCRYPTED')
})
