import type { PlacedLine } from './placed-page.ts'

/** Lines of one page, and how high the page is. */
export interface PageLines {
  height: number
  lines: readonly PlacedLine[]
}

const pageNumber =
  /^(?:[-—–－─·•~]+\s*\d{1,4}\s*[-—–－─·•~]+|第\s*\d{1,4}\s*页(?:\s*[,，/]?\s*共\s*\d{1,4}\s*页)?|\d{1,4}\s*\/\s*\d{1,4}|\d{1,4}|[ivxIVX]{1,6})$/
const edgeLines = 3

/**
 * Finds running headers, footers and page numbers: lines at the edge of a page that are a page number, or that stand
 * at the same height on several pages with the same words (numbers aside).
 */
export function findFurniture(pages: readonly PageLines[]): Set<PlacedLine> {
  const found = new Set<PlacedLine>()
  const groups = new Map<string, PlacedLine[]>()
  for (const page of pages) {
    for (const line of edgesOf(page)) {
      if (pageNumber.test(line.text) && isOutside(line, page)) found.add(line)
      const key = `${Math.round(line.y / 3)}|${line.text.replace(/\s/g, '').replace(/\d+/g, '#')}`
      groups.set(key, [...(groups.get(key) ?? []), line])
    }
  }
  for (const page of pages) {
    for (const line of edgesOf(page)) {
      const text = line.text.replace(/\s/g, '').replace(/\d+/g, '#')
      const level = Math.round(line.y / 3)
      const same = [level - 1, level, level + 1].reduce(
        (sum, each) => sum + (groups.get(`${each}|${text}`)?.length ?? 0),
        0,
      )
      if (same >= 2 && (same >= 3 || pages.length <= 4) && isMargin(line, page)) found.add(line)
    }
  }
  return found
}

function edgesOf(page: PageLines): PlacedLine[] {
  return page.lines.length <= edgeLines * 2
    ? [...page.lines]
    : [...page.lines.slice(0, edgeLines), ...page.lines.slice(-edgeLines)]
}

function isOutside(line: PlacedLine, page: PageLines): boolean {
  return line === page.lines.at(-1) || line === page.lines[0]
    ? line.y > page.height * 0.85 || line.y < page.height * 0.15
    : line.y > page.height * 0.9
}

function isMargin(line: PlacedLine, page: PageLines): boolean {
  return line.y < page.height * 0.16 || line.y > page.height * 0.84
}
