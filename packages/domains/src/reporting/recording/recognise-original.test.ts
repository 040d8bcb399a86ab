import { expect, test } from 'vitest'
import { recogniseOriginal } from './recognise-original.ts'

const bytes = (hex: string) => Uint8Array.from(Buffer.from(hex, 'hex'))

test.each([
  ['a scanned page', '89504e470d0a1a0a00', 'image/png'],
  ['a photo', 'ffd8ffe000104a46', 'image/jpeg'],
  ['a PDF', Buffer.from('%PDF-1.7').toString('hex'), 'application/pdf'],
  ['a Word document', '504b030414000600', 'application/zip'],
  ['an old Word document', 'd0cf11e0a1b11ae100', 'application/x-ole-storage'],
  ['the text of a mail', Buffer.from('各单位：').toString('hex'), 'text/plain'],
])('%s', (_, hex, mediaType) => {
  expect(recogniseOriginal(bytes(hex))?.mediaType).toBe(mediaType)
})

test('a program that is called a PDF is none', () => {
  expect(recogniseOriginal(bytes('4d5a90000300000004000000'))).toBeNull()
})
