import type { BlockDraft, CellDraft, TableDraft } from '../source/source-draft.ts'
import { compressGrid } from './compress-grid.ts'
import { findRepeatedHeaders } from './merge-repeated-header.ts'

/** Brings tables to one form: columns without gaps, a table that goes on joined, a header printed again dropped. */
export function tidyTables(blocks: readonly BlockDraft[]): BlockDraft[] {
  const tidy: BlockDraft[] = []
  for (const block of blocks) {
    if (block.kind === 'paragraph') {
      if (block.text.trim() !== '') tidy.push(block)
      continue
    }
    const table: TableDraft = { ...block, cells: compressGrid(block.cells) }
    const last = tidy.at(-1)
    if (last?.kind === 'table' && last.sheet === table.sheet && sameHeader(last, table)) append(last, table)
    else tidy.push(table)
  }
  return tidy.map((block) => (block.kind === 'table' ? dropRepeatedHeaders(block) : block))
}

/** Rows that print the first row again are dropped; cells that span over such a row shrink by it. */
export function dropRepeatedHeaders(table: TableDraft): TableDraft {
  const repeated = findRepeatedHeaders(rowsOf(table.cells))
  if (repeated.size === 0) return table
  const kept = table.cells.filter((cell) => !repeated.has(cell.row))
  const dropped: number[] = [0]
  const rows = table.cells.reduce((most, cell) => Math.max(most, cell.row + (cell.rowSpan ?? 1)), 0)
  for (let row = 0; row < rows; row += 1) dropped.push((dropped[row] ?? 0) + (repeated.has(row) ? 1 : 0))
  const shift = (row: number): number => row - (dropped[row] ?? 0)
  return {
    ...table,
    cells: kept.map((cell) => {
      const end = cell.row + (cell.rowSpan ?? 1)
      return { ...cell, row: shift(cell.row), rowSpan: Math.max(1, shift(end) - shift(cell.row)) }
    }),
  }
}

function rowsOf(cells: readonly CellDraft[]): string[][] {
  const rows: string[][] = []
  for (const cell of cells) {
    const row = rows[cell.row] ?? []
    rows[cell.row] = row
    row[cell.column] = cell.text
  }
  return Array.from(rows, (row) => Array.from(row ?? [], (text) => text ?? ''))
}

function sameHeader(first: TableDraft, second: TableDraft): boolean {
  const a = rowsOf(first.cells)[0] ?? []
  const b = rowsOf(second.cells)[0] ?? []
  return (
    a.length > 1 &&
    a.map((text) => text.replace(/\s/g, '')).join('\t') ===
      b.map((text) => text.replace(/\s/g, '')).join('\t')
  )
}

function append(table: TableDraft, more: TableDraft): void {
  const rows = table.cells.reduce((most, cell) => Math.max(most, cell.row + (cell.rowSpan ?? 1)), 0)
  table.cells = [...table.cells, ...more.cells.map((cell) => ({ ...cell, row: cell.row + rows }))]
}
