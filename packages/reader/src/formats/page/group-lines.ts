import type { PlacedLine, PlacedText } from './placed-page.ts'

/**
 * Groups pieces of text to lines from top to bottom. A gap wider than half a character becomes a blank; between
 * Latin letters or digits a narrower one does.
 */
export function groupLines(texts: readonly PlacedText[]): PlacedLine[] {
  const sorted = texts.filter((each) => each.text.trim() !== '').sort((a, b) => a.y - b.y || a.x - b.x)
  const rows: PlacedText[][] = []
  for (const piece of sorted) {
    const row = rows.at(-1)
    const anchor = row?.[0]
    if (row && anchor && piece.y - anchor.y < Math.max(2, Math.min(anchor.size, piece.size) * 0.5))
      row.push(piece)
    else rows.push([piece])
  }
  return rows.map(toLine)
}

const latinEnd = /[A-Za-z0-9,.)]$/
const latinStart = /^[A-Za-z0-9(]/

function toLine(row: PlacedText[]): PlacedLine {
  const pieces = row.sort((a, b) => a.x - b.x)
  let text = ''
  let right = Number.NEGATIVE_INFINITY
  const sizes = new Map<number, number>()
  for (const piece of pieces) {
    const gap = (piece.x - right) / piece.size
    const apart = gap > 0.5 || (gap > 0.15 && latinEnd.test(text) && latinStart.test(piece.text))
    if (text !== '' && apart && !text.endsWith(' ')) text += ' '
    text += piece.text
    right = Math.max(right, piece.x + piece.width)
    sizes.set(piece.size, (sizes.get(piece.size) ?? 0) + piece.text.length)
  }
  const size = [...sizes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0
  const first = pieces[0]
  return { text: text.trim(), left: first?.x ?? 0, right, y: first?.y ?? 0, size }
}
