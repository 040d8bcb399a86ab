import type { Reading, SourceTable, Task } from '@wanwu/contract'
import type { StatedColumns } from '../versions/keep-unstated.ts'

/** Where a task was read from, if from a table: what the table states, and the address of its first cell. */
export interface TableRow {
  stated: StatedColumns
  /** `责任分工台账!A7`; null outside workbooks */
  address: string | null
}

/** Answers for a task which table row it was read from; null for one read from text. */
export function tableRows(reading: Reading): (task: Task) => TableRow | null {
  const tables = reading.tables.flatMap(({ block, sheet, columns }) => {
    const table = reading.source.blocks[block]
    if (table?.kind !== 'table') return []
    const used = columns.filter((column) => column.meaning !== 'ignore')
    const stated: StatedColumns = {
      meanings: new Set(used.map((column) => column.meaning)),
      headings: new Set(used.map((column) => column.heading)),
    }
    return [{ table, sheet, stated }]
  })
  return ({ source }) => {
    const found = tables.find(({ table }) => source.start >= table.start && source.start <= table.end)
    if (!found) return null
    const address = firstAddress(found.table, source.start)
    return {
      stated: found.stated,
      address: address === null || found.sheet === null ? address : `${found.sheet}!${address}`,
    }
  }
}

/** The first cell of the row that the task's source begins in: `A7`. */
function firstAddress(table: SourceTable, start: number): string | null {
  const at = table.cells.find((cell) => start >= cell.start && start <= cell.end && cell.address !== null)
  return at?.address ?? null
}
