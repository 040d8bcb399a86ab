import { describe, expect, test } from 'vitest'
import { cutMarks, type Mark } from './cut-marks.ts'

const mark = (id: string, kind: Mark['kind'], start: number, end: number, no?: number): Mark => ({
  id,
  kind,
  start,
  end,
  no,
})

/** What a person sees: the piece and the mark drawn on it. */
function seen(text: string, marks: Mark[], start = 0, end = text.length): [string, string | undefined][] {
  return cutMarks(start, end, marks).map((piece) => [
    text.slice(piece.start, piece.end),
    piece.marks.at(-1)?.id,
  ])
}

describe('cutting a text at its marks', () => {
  test('a unit inside a task is seen as the unit, the task around it', () => {
    expect(seen('修复湿地由市局负责', [mark('t', 'task', 0, 7), mark('u', 'unit', 5, 7)])).toEqual([
      ['修复湿地由', 't'],
      ['市局', 'u'],
      ['负责', undefined],
    ])
  })

  test('a doubt lies over all others and is numbered once, where it begins', () => {
    const pieces = cutMarks(0, 8, [
      mark('d', 'doubt', 2, 8, 3),
      mark('u', 'unit', 2, 5),
      mark('v', 'unit', 6, 8),
    ])
    expect(pieces.map((piece) => piece.marks.at(-1)?.id)).toEqual([undefined, 'd', 'd', 'd'])
    expect(pieces.flatMap((piece) => piece.begins.map((one) => one.no))).toEqual([3])
  })

  test('a mark that runs over the paragraph is cut at its edges', () => {
    expect(seen('上一段下一段', [mark('t', 'task', 2, 5)], 3, 6)).toEqual([
      ['下一', 't'],
      ['段', undefined],
    ])
  })

  test('every character is shown exactly once, whatever overlaps', () => {
    const text = 'abcdefghijklmnopqrst'
    const kinds = ['task', 'unit', 'date', 'figure', 'doubt'] as const
    for (let seed = 1; seed < 200; seed++) {
      const marks = Array.from({ length: 6 }, (_, index) => {
        const start = (seed * 7 + index * 5) % 18
        return mark(`${index}`, kinds[(seed + index) % 5] ?? 'task', start, start + ((seed * index) % 9))
      })
      expect(
        seen(text, marks)
          .map(([piece]) => piece)
          .join(''),
      ).toBe(text)
    }
  })
})
