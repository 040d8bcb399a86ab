import type { SourceBlock, SourceCell, SourceDocument } from '@wanwu/contract'

/** A paragraph as a string, or a table as rows of cells, where `^` goes on from above and `<` from the left. */
export type PlainBlock = string | readonly (readonly string[])[]

/** A source document made of plain lines and tables, for tests. */
export function plainDocument(items: readonly PlainBlock[], furniture: string[] = []): SourceDocument {
  let text = ''
  const blocks: SourceBlock[] = []
  const append = (part: string) => {
    const start = text.length
    text += `${part}\n`
    return { start, end: start + part.length }
  }
  for (const item of items) {
    if (typeof item === 'string') {
      const span = append(item)
      blocks.push({
        kind: 'paragraph',
        text: item,
        ...span,
        page: null,
        number: null,
        heading: null,
        align: null,
        size: null,
        bold: null,
      })
      continue
    }
    const start = text.length
    const cells: SourceCell[] = []
    item.forEach((row, r) => {
      row.forEach((value, c) => {
        if (value === '^' || value === '<') return
        let rowSpan = 1
        let columnSpan = 1
        while (item[r + rowSpan]?.[c] === '^') rowSpan++
        while (row[c + columnSpan] === '<') columnSpan++
        cells.push({
          text: value,
          ...append(value),
          page: null,
          row: r,
          column: c,
          rowSpan,
          columnSpan,
          address: null,
        })
      })
    })
    blocks.push({
      kind: 'table',
      start,
      end: text.length,
      page: null,
      rows: item.length,
      columns: item[0]?.length ?? 0,
      cells,
      sheet: null,
    })
  }
  return { format: 'txt', text, blocks, pages: null, furniture }
}
