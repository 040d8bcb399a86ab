import type { PlacedText } from './placed-page.ts'

/** A stretch of text on a line without a wide gap inside. */
export interface Segment {
  left: number
  right: number
}

/** A printed line as the stretches it is made of; y is the baseline counted from the top. */
export interface SegmentedLine {
  y: number
  size: number
  segments: Segment[]
}

/** A gap of so many characters parts two columns; blanks between words are narrower. */
const wideGap = 1

/** Cuts lines at their wide gaps. */
export function segmentLines(texts: readonly PlacedText[]): SegmentedLine[] {
  const sorted = texts.filter((each) => each.text.trim() !== '').sort((a, b) => a.y - b.y || a.x - b.x)
  const rows: PlacedText[][] = []
  for (const text of sorted) {
    const row = rows.at(-1)
    if (row?.[0] && text.y - row[0].y < Math.max(2, text.size * 0.5)) row.push(text)
    else rows.push([text])
  }
  return rows.map((row) => {
    const size = Math.max(...row.map((text) => text.size))
    const segments: Segment[] = []
    for (const text of row.sort((a, b) => a.x - b.x)) {
      const last = segments.at(-1)
      if (last && text.x - last.right < size * wideGap) last.right = Math.max(last.right, text.x + text.width)
      else segments.push({ left: text.x, right: text.x + text.width })
    }
    return { y: row[0]?.y ?? 0, size, segments }
  })
}
