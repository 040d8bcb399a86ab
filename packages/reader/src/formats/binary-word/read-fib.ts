import { damaged, encrypted, unsupportedFormat } from '../read-failures.ts'

/** Where the parts of a Word 97-2003 document are (MS-DOC 2.5). */
export interface Fib {
  /** the stream that holds the tables */
  tableName: '0Table' | '1Table'
  /** lengths of the main text, the notes and the headers, in characters */
  textLength: number
  footnoteLength: number
  headerLength: number
  /** offset and length in the table stream of an entry of FibRgFcLcb97 */
  part(index: number): { offset: number; length: number }
}

/** Entries of FibRgFcLcb97 that the reader uses. */
export const fibParts = {
  styles: 1,
  characterRuns: 12,
  paragraphRuns: 13,
  pieces: 33,
  lists: 73,
  listUses: 74,
} as const

/** Reads the file information block. Throws ENCRYPTED, DAMAGED, and UNSUPPORTED_FORMAT for Word 6 and 95. */
export function readFib(stream: DataView): Fib {
  const mark = stream.getUint16(0, true)
  const version = stream.getUint16(2, true)
  if (mark === 0xa5dc || (mark === 0xa5ec && version < 0xc0)) {
    throw unsupportedFormat({ zh: 'Word 95 或更早的文档', en: 'a document of Word 95 or earlier' })
  }
  if (mark !== 0xa5ec) throw damaged()
  const flags = stream.getUint16(10, true)
  if (flags & 0x0100) throw encrypted()
  return {
    tableName: flags & 0x0200 ? '1Table' : '0Table',
    textLength: stream.getInt32(0x4c, true),
    footnoteLength: stream.getInt32(0x50, true),
    headerLength: stream.getInt32(0x54, true),
    part: (index) => ({
      offset: stream.getUint32(154 + index * 8, true),
      length: stream.getUint32(158 + index * 8, true),
    }),
  }
}
