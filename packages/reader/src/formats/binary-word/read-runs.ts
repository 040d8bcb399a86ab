import { parseSprms, type Sprm } from './parse-sprms.ts'
import { type Fib, fibParts } from './read-fib.ts'

/** Properties of a stretch of the file. */
export interface Run {
  start: number
  end: number
  /** style of a paragraph; 0 for characters */
  style: number
  properties: Sprm[]
}

const pageSize = 512

/** Finds the properties that hold at a file offset. */
export interface Runs {
  at(offset: number): Run | null
}

/** Reads the formatted pages of characters or paragraphs (MS-DOC 2.8.5, 2.8.6, 2.9.33, 2.9.174). */
export function readRuns(fib: Fib, table: DataView, stream: DataView, kind: 'character' | 'paragraph'): Runs {
  const { offset, length } = fib.part(kind === 'character' ? fibParts.characterRuns : fibParts.paragraphRuns)
  const count = Math.max(0, Math.trunc((length - 4) / 8))
  const pages = new Map<number, Run[]>()
  const starts = Array.from({ length: count + 1 }, (_, index) => table.getUint32(offset + index * 4, true))
  let last: Run | null = null
  return {
    at: (position) => {
      if (last && position >= last.start && position < last.end) return last
      const index = search(starts, position)
      if (index < 0 || index >= count) return null
      const page = table.getUint32(offset + (count + 1) * 4 + index * 4, true) & 0x3fffff
      const runs = pages.get(page) ?? readPage(stream, page * pageSize, kind)
      pages.set(page, runs)
      last = runs.find((run) => position >= run.start && position < run.end) ?? null
      return last
    },
  }
}

/** Index of the last start that is not after the position, or -1. */
function search(starts: readonly number[], position: number): number {
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) <= position) low = middle + 1
    else high = middle
  }
  return low - 1
}

function readPage(stream: DataView, base: number, kind: 'character' | 'paragraph'): Run[] {
  if (base + pageSize > stream.byteLength) return []
  const count = stream.getUint8(base + pageSize - 1)
  const step = kind === 'character' ? 1 : 13
  const runs: Run[] = []
  for (let index = 0; index < count; index += 1) {
    const slot = base + (count + 1) * 4 + index * step
    if (slot >= base + pageSize) break
    const run: Run = {
      start: stream.getUint32(base + index * 4, true),
      end: stream.getUint32(base + index * 4 + 4, true),
      style: 0,
      properties: [],
    }
    const word = stream.getUint8(slot) * 2
    if (word > 0)
      Object.assign(
        run,
        kind === 'character' ? character(stream, base + word) : paragraph(stream, base + word),
      )
    runs.push(run)
  }
  return runs
}

function character(stream: DataView, at: number): Pick<Run, 'properties'> {
  return { properties: parseSprms(slice(stream, at + 1, stream.getUint8(at))) }
}

function paragraph(stream: DataView, at: number): Pick<Run, 'style' | 'properties'> {
  const short = stream.getUint8(at)
  const start = short === 0 ? at + 2 : at + 1
  const length = short === 0 ? stream.getUint8(at + 1) * 2 : short * 2 - 1
  return {
    style: stream.getUint16(start, true),
    properties: parseSprms(slice(stream, start + 2, length - 2)),
  }
}

function slice(stream: DataView, start: number, length: number): DataView {
  const room = Math.max(0, Math.min(length, stream.byteLength - start))
  return new DataView(stream.buffer, stream.byteOffset + Math.min(start, stream.byteLength), room)
}
