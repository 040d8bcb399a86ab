/** A paragraph of a plan, without the mark of its alignment. */
export interface PlanParagraph {
  readonly kind: 'paragraph'
  readonly text: string
  readonly align: 'left' | 'center' | 'right'
}

/** A cell that stands on its own, with the number of rows and columns it covers. */
export interface PlanCell {
  readonly text: string
  readonly row: number
  readonly column: number
  rowSpan: number
  columnSpan: number
}

/** A table; covered places have no cell. A cell's text may hold line breaks. */
export interface PlanTable {
  readonly kind: 'table'
  readonly rows: number
  readonly columns: number
  readonly cells: readonly PlanCell[]
}

/** A plan as written in `plan.txt`, free of any file format. */
export interface Plan {
  readonly forms: readonly string[]
  readonly header: string | null
  readonly blocks: readonly (PlanParagraph | PlanTable)[]
}

/**
 * Reads the notation of `plan.txt`: a paragraph a line, `== ` before a centred and `>> ` before a right-aligned
 * one, `%% forms: …`, `%% header …`, and tables between `%% table` and `%% end` with cells parted by ` | `,
 * where `^` continues the cell above, `<` the cell to the left, and `\n` breaks a line.
 */
export function parsePlan(source: string): Plan {
  const blocks: (PlanParagraph | PlanTable)[] = []
  let forms: string[] = []
  let header: string | null = null
  let rows: string[][] | null = null
  for (const line of source.split('\n')) {
    if (line.startsWith('%% forms:'))
      forms = line
        .slice(9)
        .split(',')
        .map((form) => form.trim())
    else if (line.startsWith('%% header ')) header = line.slice(10).trim()
    else if (line === '%% table') rows = []
    else if (line === '%% end' && rows) {
      blocks.push(placeCells(rows))
      rows = null
    } else if (rows) rows.push(line.split('|').map((cell) => cell.trim().replaceAll('\\n', '\n')))
    else if (line.trim() !== '') blocks.push(readParagraph(line))
  }
  return { forms, header, blocks }
}

function readParagraph(line: string): PlanParagraph {
  if (line.startsWith('== ')) return { kind: 'paragraph', text: line.slice(3), align: 'center' }
  if (line.startsWith('>> ')) return { kind: 'paragraph', text: line.slice(3), align: 'right' }
  return { kind: 'paragraph', text: line, align: 'left' }
}

function placeCells(rows: readonly (readonly string[])[]): PlanTable {
  const cells: PlanCell[] = []
  const owners: PlanCell[][] = []
  rows.forEach((texts, row) => {
    const line: PlanCell[] = []
    texts.forEach((text, column) => {
      const above = text === '^' ? owners[row - 1]?.[column] : undefined
      const left = text === '<' ? line[column - 1] : undefined
      const owner = above ?? left ?? { text, row, column, rowSpan: 1, columnSpan: 1 }
      if (owner.row === row && owner.column === column) cells.push(owner)
      owner.rowSpan = Math.max(owner.rowSpan, row - owner.row + 1)
      owner.columnSpan = Math.max(owner.columnSpan, column - owner.column + 1)
      line.push(owner)
    })
    owners.push(line)
  })
  return { kind: 'table', rows: rows.length, columns: Math.max(...rows.map((row) => row.length)), cells }
}
