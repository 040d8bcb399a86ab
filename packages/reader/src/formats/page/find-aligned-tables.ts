import type { RuledCell, RuledTable } from './find-ruled-tables.ts'
import type { PlacedText } from './placed-page.ts'
import { type Segment, type SegmentedLine, segmentLines } from './segment-lines.ts'

const fewestColumns = 3
const fewestLines = 3

/**
 * Finds tables that are printed without rules: at least three lines of at least three stretches that keep to the
 * same columns. The columns are what is left between gutters that no line of the table crosses.
 */
export function findAlignedTables(texts: readonly PlacedText[]): RuledTable[] {
  const lines = segmentLines(texts)
  const tables: RuledTable[] = []
  for (let at = 0; at < lines.length; ) {
    const region = growRegion(lines, at)
    if (region) tables.push(toTable(region))
    at += region ? region.lines.length : 1
  }
  return tables
}

interface Region {
  lines: SegmentedLine[]
  columns: Segment[]
}

/** The longest run of lines from here that keeps three columns apart. */
function growRegion(lines: readonly SegmentedLine[], from: number): Region | null {
  const first = lines[from]
  if (!first || first.segments.length < fewestColumns) return null
  let columns: Segment[] = first.segments.map((segment) => ({ ...segment }))
  let run = [first]
  let kept: Region | null = null
  for (const line of lines.slice(from + 1)) {
    const last = run.at(-1)
    if (!last || line.y - last.y > 4 * Math.max(line.size, last.size)) break
    const next = mergeColumns([...columns, ...line.segments], line.size)
    if (next.length < Math.max(fewestColumns, columns.length - 1)) break
    columns = next
    run = [...run, line]
    const single = line.segments.length === 1
    if (!single || (line.segments[0]?.left ?? 0) > (columns[1]?.left ?? 0) - line.size)
      kept = { lines: run, columns }
  }
  if (!kept) return null
  const full = kept.lines.filter((line) => line.segments.length >= fewestColumns)
  return full.length >= fewestLines && full.length * 3 >= kept.lines.length ? kept : null
}

/** Stretches that overlap, or nearly touch, are of one column. */
function mergeColumns(segments: readonly Segment[], size: number): Segment[] {
  const merged: Segment[] = []
  for (const segment of [...segments].sort((a, b) => a.left - b.left)) {
    const last = merged.at(-1)
    if (last && segment.left < last.right + size * 0.5) last.right = Math.max(last.right, segment.right)
    else merged.push({ ...segment })
  }
  return merged
}

/** A row begins after a wider distance, or where the first column is filled anew with something beside it. */
function startsOf({ lines, columns }: Region): number[] {
  const pitch = Math.min(...lines.slice(1).map((line, index) => line.y - (lines[index]?.y ?? 0)))
  const border = columns[1]?.left ?? Number.POSITIVE_INFINITY
  const inFirst = (line: SegmentedLine): boolean => (line.segments[0]?.left ?? border) < border
  const starts = [0]
  let filled = false
  lines.forEach((line, index) => {
    const previous = lines[index - 1]
    const apart = previous !== undefined && line.y - previous.y > pitch * 1.35
    const anew = filled && inFirst(line) && line.segments.length > 1
    if (index > 0 && (apart || anew)) {
      starts.push(index)
      filled = false
    }
    filled ||= inFirst(line)
  })
  return starts
}

function toTable(region: Region): RuledTable {
  const { lines, columns } = region
  const left = (columns[0]?.left ?? 0) - 1
  const right = (columns.at(-1)?.right ?? 0) + 1
  const xs = [
    left,
    ...columns.slice(1).map((column, index) => (column.left + (columns[index]?.right ?? 0)) / 2),
    right,
  ]
  const tops = startsOf(region).map((index) => (lines[index]?.y ?? 0) - (lines[index]?.size ?? 0))
  const last = lines.at(-1)
  const bottom = (last?.y ?? 0) + (last?.size ?? 0) * 0.4
  const ys = [...tops, bottom]
  const cells = tops.flatMap((top, row) =>
    columns.map(
      (_, column): RuledCell => ({
        row,
        column,
        rowSpan: 1,
        columnSpan: 1,
        left: xs[column] ?? left,
        right: xs[column + 1] ?? right,
        top,
        bottom: ys[row + 1] ?? bottom,
      }),
    ),
  )
  return { left, right, top: tops[0] ?? 0, bottom, columns: xs, cells }
}
