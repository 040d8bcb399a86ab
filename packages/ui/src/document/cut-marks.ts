/** What a mark in a document stands for; each has its own ground and underline. */
export type MarkKind = 'task' | 'unit' | 'date' | 'figure' | 'doubt'

/** A stretch of the document's text that was read as something. `no` numbers a doubt as in the list. */
export interface Mark {
  id: string
  kind: MarkKind
  start: number
  end: number
  no?: number | undefined
}

/** A piece of text under the same marks, the outermost first. `begins` are doubts that start here. */
export interface MarkedPiece {
  start: number
  end: number
  marks: Mark[]
  begins: Mark[]
}

const order: Record<MarkKind, number> = { task: 0, figure: 1, date: 2, unit: 3, doubt: 4 }

/**
 * Cuts `[start, end)` wherever a mark begins or ends. Marks may overlap and lie inside each other; where
 * several cover a piece, the last one in `marks` is the one to be seen (a doubt over a unit over a task).
 */
export function cutMarks(start: number, end: number, marks: readonly Mark[]): MarkedPiece[] {
  const inside = marks.filter((mark) => mark.start < end && mark.end > start && mark.end > mark.start)
  const cuts = new Set([start, end])
  for (const mark of inside) {
    cuts.add(Math.max(start, mark.start))
    cuts.add(Math.min(end, mark.end))
  }
  const points = [...cuts].sort((a, b) => a - b)
  return points.slice(0, -1).map((from, index) => {
    const to = points[index + 1] ?? end
    const covering = inside
      .filter((mark) => mark.start <= from && mark.end >= to)
      .sort((a, b) => order[a.kind] - order[b.kind] || b.end - b.start - (a.end - a.start))
    return {
      start: from,
      end: to,
      marks: covering,
      begins: covering.filter((mark) => mark.kind === 'doubt' && mark.start === from),
    }
  })
}
