import { groupLines } from '../page/group-lines.ts'
import type { PlacedPage, PlacedText } from '../page/placed-page.ts'

/**
 * Whether the places of the text on a page look like columns: several lines have a wide gap inside, or begin far from
 * where lines of running text begin. Reading rules costs as much as reading text, so only such pages are asked.
 */
export function looksTabular(page: PlacedPage): boolean {
  const texts = page.texts.filter((text) => text.text.trim() !== '')
  const lines = groupLines(texts)
  let gapped = 0
  for (const line of lines) {
    const pieces = texts.filter((text) => Math.abs(text.y - line.y) < 2).sort((a, b) => a.x - b.x)
    if (hasGap(pieces)) gapped += 1
  }
  const starts = new Map<number, number>()
  for (const line of lines)
    starts.set(Math.round(line.left / 4), (starts.get(Math.round(line.left / 4)) ?? 0) + 1)
  const columns = [...starts.values()].filter((count) => count >= 3).length
  return gapped >= 2 || columns >= 3
}

function hasGap(pieces: readonly PlacedText[]): boolean {
  let right = Number.NEGATIVE_INFINITY
  for (const piece of pieces) {
    if (right > Number.NEGATIVE_INFINITY && piece.x - right > piece.size * 1.2) return true
    right = Math.max(right, piece.x + piece.width)
  }
  return false
}
