import type { PlacedPage, PlacedText } from './placed-page.ts'
import { type SegmentedLine, segmentLines } from './segment-lines.ts'

const fewestLines = 6

/**
 * A page set in two columns as the parts it is read in: what stands over both, the left column, the right one, what
 * stands under both. Any other page stays whole. Columns are moved to the
 * left edge and count as half the width, so that they share their margins.
 */
export function splitColumns(page: PlacedPage): PlacedPage[] {
  const lines = segmentLines(page.texts)
  const gutter = findGutter(lines, page.width)
  if (gutter === null) return [page]
  const crosses = (line: SegmentedLine): boolean =>
    line.segments.some((segment) => segment.left < gutter && segment.right > gutter)
  const inside = lines.filter((line) => !crosses(line))
  const top = (inside[0]?.y ?? 0) - (inside[0]?.size ?? 0)
  const bottom = inside.at(-1)?.y ?? page.height
  if (lines.some((line) => crosses(line) && line.y > top && line.y < bottom)) return [page]
  const part = (texts: PlacedText[]): PlacedPage => ({ ...page, rules: [], texts })
  const columnPart = (texts: PlacedText[]): PlacedPage => {
    const left = Math.min(...texts.map((text) => text.x))
    return { ...part(texts.map((text) => ({ ...text, x: text.x - left }))), width: page.width / 2 }
  }
  const within = (text: PlacedText): boolean => text.y > top && text.y <= bottom + 1
  const column = page.texts.filter(within)
  const whole = page.texts.filter((text) => !within(text))
  return [
    part(whole.filter((text) => text.y <= top)),
    columnPart(column.filter((text) => text.x < gutter)),
    columnPart(column.filter((text) => text.x >= gutter)),
    part(whole.filter((text) => text.y > top)),
  ].filter((each) => each.texts.length > 0)
}

/** Where the columns part: most lines have one wide stretch of running text on each side of it, or on one side. */
function findGutter(lines: readonly SegmentedLine[], width: number): number | null {
  const pairs = lines.filter(
    (line) => line.segments.length === 2 && line.segments.every((each) => isWide(each, width)),
  )
  if (pairs.length < fewestLines || pairs.length * 2 < lines.length) return null
  const left = Math.max(...pairs.map((line) => line.segments[0]?.right ?? 0))
  const right = Math.min(...pairs.map((line) => line.segments[1]?.left ?? width))
  const gutter = (left + right) / 2
  return right > left && Math.abs(gutter - width / 2) < width * 0.1 ? gutter : null
}

function isWide({ left, right }: { left: number; right: number }, width: number): boolean {
  return right - left > width * 0.25
}
