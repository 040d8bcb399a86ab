import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { largestFile } from './read-failures.ts'
import { makeCompound } from './samples/make-compound.ts'
import { docxParagraph, makeDocx } from './samples/make-docx.ts'
import { failureOf } from './samples/outline-source.ts'

describe('bad input', () => {
  it.each([
    ['nothing', new Uint8Array(0), 'EMPTY_FILE'],
    ['blanks', strToU8(' \n\u3000\n'), 'EMPTY_FILE'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 1, 2]), 'UNSUPPORTED_FORMAT'],
    ['RTF', strToU8('{\\rtf1 text}'), 'UNSUPPORTED_FORMAT'],
    [
      'bytes that are no text',
      Uint8Array.from({ length: 4000 }, (_, index) => (index * 7919 + (index >> 3)) & 255),
      'UNSUPPORTED_FORMAT',
    ],
    [
      'Big5',
      Uint8Array.from(Array.from({ length: 40 }, () => [0xa6, 0x7e, 0xf9, 0xd6, 0xe5, 0xa4]).flat()),
      'UNKNOWN_ENCODING',
    ],
    ['too many bytes', new Uint8Array(largestFile + 1), 'TOO_LARGE'],
    ['a zip of something else', zipSync({ 'a.txt': strToU8('a') }), 'UNSUPPORTED_FORMAT'],
    [
      'an encrypted package',
      makeCompound({ EncryptedPackage: new Uint8Array(10), EncryptionInfo: new Uint8Array(4) }),
      'ENCRYPTED',
    ],
    [
      'a compound file of another program',
      makeCompound({ CONTENTS: new Uint8Array(10) }),
      'UNSUPPORTED_FORMAT',
    ],
    ['a workbook without a workbook', makeCompound({ Workbook: new Uint8Array(10) }), 'DAMAGED'],
    ['a truncated docx', makeDocx({ body: docxParagraph('巡护') }).slice(0, 300), 'DAMAGED'],
    ['XML that does not close', makeDocx({ body: '<w:p>' }), 'DAMAGED'],
  ])('%s', async (_, bytes, code) => {
    expect(await failureOf(bytes)).toBe(code)
  })

  it('refuses external entities', async () => {
    const bytes = zipSync({
      'word/document.xml': strToU8(
        '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/hostname">]><w:document><w:body><w:p>&x;</w:p></w:body></w:document>',
      ),
    })
    expect(await failureOf(bytes)).toBe('DAMAGED')
  })

  it('stops at an archive that unpacks to far more than it is', async () => {
    const bytes = zipSync({ 'word/document.xml': new Uint8Array(80 << 20) }, { level: 1 })
    expect(bytes.length).toBeLessThan(1 << 20)
    expect(await failureOf(bytes)).toBe('ARCHIVE_BOMB')
  })

  it('stops at an archive of too many entries', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 6000 }, (_, index) => [`a${index}`, new Uint8Array(0)]),
    )
    expect(await failureOf(zipSync(files, { level: 0 }))).toBe('ARCHIVE_BOMB')
  })

  it('stops at absurd nesting instead of running out of stack', async () => {
    expect(await failureOf(makeDocx({ body: '<w:sdt>'.repeat(3000) + '</w:sdt>'.repeat(3000) }))).toBe(
      'READ_LIMIT',
    )
  })
})
