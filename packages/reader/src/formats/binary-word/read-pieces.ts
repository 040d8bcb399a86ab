import { damaged } from '../read-failures.ts'
import { type Fib, fibParts } from './read-fib.ts'

/** A stretch of text stored in one place; `start` and `end` count characters. */
export interface Piece {
  start: number
  end: number
  offset: number
  /** one byte per character (Windows-1252) */
  narrow: boolean
}

/** The text of the document, character by character, with the file offset of each. */
export interface DocText {
  text: string
  offsetAt(character: number): number
}

/** Puts the text together from the piece table (MS-DOC 2.9.38). */
export function readPieces(fib: Fib, table: DataView, stream: Uint8Array): DocText {
  const { offset, length } = fib.part(fibParts.pieces)
  const pieces = parsePieceTable(table, offset, offset + length)
  const wide = new TextDecoder('utf-16le')
  const narrow = new TextDecoder('windows-1252')
  let text = ''
  for (const piece of pieces) {
    const bytes = (piece.end - piece.start) * (piece.narrow ? 1 : 2)
    if (piece.start !== text.length || bytes < 0 || piece.offset + bytes > stream.length) throw damaged()
    const part = (piece.narrow ? narrow : wide).decode(stream.subarray(piece.offset, piece.offset + bytes))
    text += part.padEnd(piece.end - piece.start, '\ufffd').slice(0, piece.end - piece.start)
  }
  let last = 0
  return {
    text,
    offsetAt: (character) => {
      if (!contains(pieces[last], character)) last = pieces.findIndex((piece) => contains(piece, character))
      const piece = pieces[last]
      if (!piece) {
        last = 0
        return 0
      }
      return piece.offset + (character - piece.start) * (piece.narrow ? 1 : 2)
    },
  }
}

function contains(piece: Piece | undefined, character: number): boolean {
  return piece !== undefined && character >= piece.start && character < piece.end
}

function parsePieceTable(table: DataView, start: number, end: number): Piece[] {
  let at = start
  while (at < end && table.getUint8(at) === 1) at += 3 + table.getUint16(at + 1, true)
  if (at >= end || table.getUint8(at) !== 2) throw damaged()
  const count = Math.trunc((table.getUint32(at + 1, true) - 4) / 12)
  const positions = at + 5
  const descriptors = positions + (count + 1) * 4
  return Array.from({ length: count }, (_, index) => {
    const value = table.getUint32(descriptors + index * 8 + 2, true)
    const narrow = (value & 0x40000000) !== 0
    const offset = value & 0x3fffffff
    return {
      start: table.getUint32(positions + index * 4, true),
      end: table.getUint32(positions + index * 4 + 4, true),
      offset: narrow ? offset >>> 1 : offset,
      narrow,
    }
  })
}
