import type { PrintedLine } from '../layout/join-lines.ts'
import { displayWidth } from '../text/display-width.ts'
import type { PlacedLine } from './placed-page.ts'

/** Where running text begins and ends on pages of one size, and its usual size and pitch. */
export interface PageMeasure {
  left: number
  right: number
  size: number
  pitch: number
}

/** Measures running text over all pages of one width. */
export function measurePages(pages: readonly (readonly PlacedLine[])[], width: number): PageMeasure {
  const lines = pages.flat()
  const wide = lines.filter((line) => line.right - line.left > width * 0.45)
  const size = mostFrequent(lines.map((line) => [Math.round(line.size * 2) / 2, line.text.length])) || 12
  const gaps = pages.flatMap((page) =>
    page.slice(1).flatMap((line, index): [number, number][] => {
      const gap = Math.round((line.y - (page[index]?.y ?? 0)) * 2) / 2
      return gap > 0 && gap < size * 4 ? [[gap, 1]] : []
    }),
  )
  return {
    left:
      wide.length > 0
        ? quantile(
            wide.map((line) => line.left),
            0.1,
          )
        : width * 0.12,
    right:
      wide.length > 0
        ? quantile(
            wide.map((line) => line.right),
            0.9,
          )
        : width * 0.88,
    size,
    pitch: mostFrequent(gaps) || size * 1.8,
  }
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

function mostFrequent(weighted: readonly (readonly [number, number])[]): number {
  const counts = new Map<number, number>()
  for (const [value, weight] of weighted) counts.set(value, (counts.get(value) ?? 0) + weight)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0
}

/** What the place of each line says about paragraphs. */
export function printLines(lines: readonly PlacedLine[], measure: PageMeasure, page: number): PrintedLine[] {
  return lines.map((line, index) => {
    const previous = lines[index - 1]
    const token = /^[0-9A-Za-z.%\-—]+|^.[，。、；：）》”]*/u.exec(lines[index + 1]?.text ?? '')?.[0] ?? ''
    const rightGap = measure.right - line.right
    const leftGap = line.left - measure.left
    const align = alignOf(leftGap, rightGap, line, measure)
    const pitch = measure.pitch * Math.max(1, line.size / measure.size)
    return {
      text: line.text,
      full: rightGap < line.size * (0.6 + displayWidth(token) / 2),
      indented: align === 'left' ? leftGap > line.size : null,
      apart: previous !== undefined && line.y - previous.y > pitch * 1.4,
      wrapped: true,
      page,
      align,
      size: Math.round(line.size * 10) / 10,
    }
  })
}

function alignOf(
  leftGap: number,
  rightGap: number,
  line: PlacedLine,
  measure: PageMeasure,
): 'left' | 'center' | 'right' {
  const even = Math.abs(leftGap - rightGap) < line.size * 1.5
  const likeIndent = Math.abs(leftGap - line.size * 2) < line.size * 0.7 && line.size <= measure.size + 0.6
  if (even && leftGap > line.size * 1.2 && !likeIndent) return 'center'
  if (leftGap > (measure.right - measure.left) * 0.4) return 'right'
  return line.size > measure.size + 4 && even ? 'center' : 'left'
}
