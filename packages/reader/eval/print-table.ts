import type { EvalRow } from './score-case.ts'
import { findMissed, scoreColumns, singleFigure, thresholds } from './thresholds.ts'

/** The aligned table: a row for each document and format, `*` beside a figure under its threshold. */
export function formatTable(rows: readonly EvalRow[]): string {
  const head = ['document', ...scoreColumns.map((column) => shortNames[column] ?? column), 'ms']
  const body = rows.map((row) => {
    const cells = scoreColumns.map((column) => {
      const figure = row.score ? singleFigure(row.score, column) : null
      if (figure === null) return row.score ? '·' : '—'
      return `${figure.toFixed(3)}${row.missed.includes(column) ? '*' : ''}`
    })
    return [`${row.item.name}${row.item.partial ? ' (table)' : ''}`, ...cells, row.ms.toFixed(0)]
  })
  const widths = head.map((cell, column) =>
    Math.max(cell.length, ...body.map((line) => (line[column] ?? '').length)),
  )
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
  return [line(head), ...body.map(line)].join('\n')
}

const shortNames: Readonly<Record<string, string>> = {
  unit_roles: 'units',
  measure_units: 'm.units',
  recurrences: 'recur',
  indicators: 'indic',
  instruments: 'instr',
  reporting: 'report',
  document: 'head',
  anomalies_core: 'anom',
}

/** Each threshold with the rows that miss it, then the rows that could not be read. */
export function formatThresholds(rows: readonly EvalRow[]): string {
  const lines = scoreColumns.map((column) => {
    const missing = rows.filter(
      (row) => row.score && findMissed(row.score, row.item.partial).includes(column),
    )
    const state = missing.length === 0 ? 'met' : `missed by ${missing.map((row) => row.item.name).join(', ')}`
    return `${column.padEnd(15)} ≥ ${thresholds[column].toFixed(2)}  ${state}`
  })
  const failed = rows.filter((row) => row.error !== null)
  return [...lines, ...failed.map((row) => `not read: ${row.item.name}: ${row.error}`)].join('\n')
}

/** Core anomalies found in documents whose correct ledger has none, which no figure counts. */
export function formatFalseAlarms(rows: readonly EvalRow[]): string {
  const alarms = rows.flatMap((row) => {
    return row.falseAlarms.length > 0 ? [`${row.item.name}: ${row.falseAlarms.join(', ')}`] : []
  })
  return alarms.length === 0 ? 'no false alarms' : `false alarms:\n${alarms.join('\n')}`
}
