import type { Ledger } from '@wanwu/contract'
import ExcelJS from 'exceljs'
import type { StatusColumn } from '../ledger/columns.ts'
import { layOutLedger } from '../ledger/grid.ts'
import { anomalyTable, indicatorTable, reportingTable } from '../ledger/side-tables.ts'
import { distinctUnits } from '../ledger/units-text.ts'
import { addChoices } from './choices.ts'
import { writeSideSheet } from './side-sheet.ts'
import { writeTaskSheet } from './task-sheet.ts'

/** What may be chosen when a workbook is written. */
export interface XlsxOptions {
  /** row 1; default: the document's title, which is also what reading back expects */
  title?: string
  /** columns of the office's own at the end (状态, 本期进展 …) */
  statusColumns?: readonly StatusColumn[]
  /** names offered in the unit columns; default: all units of the ledger */
  units?: readonly string[]
  /** adds the sheet 存疑; default false */
  anomalies?: boolean
  /** time written into the file's properties; default: now */
  writtenAt?: Date
}

/**
 * Writes a ledger as a workbook in the form offices keep (责任分工台账): sheets 责任分工台账, 目标指标, 报送要求,
 * on request 存疑, and 选项 with the words of the drop-downs. Nothing is hidden, nothing is a formula, and
 * reading the workbook gives the same ledger.
 */
export async function writeLedgerXlsx(ledger: Ledger, options: XlsxOptions = {}): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook()
  workbook.creator = 'Wanwu 万物'
  workbook.created = options.writtenAt ?? new Date()
  workbook.modified = workbook.created
  const grid = layOutLedger(ledger, options.statusColumns)
  const target = writeTaskSheet(workbook, ledger, grid, options.title ?? ledger.document.title)
  if (ledger.indicators.length > 0) writeSideSheet(workbook, indicatorTable(ledger))
  if (ledger.reporting.length > 0) writeSideSheet(workbook, reportingTable(ledger))
  if (options.anomalies && ledger.anomalies.length > 0) writeSideSheet(workbook, anomalyTable(ledger))
  addChoices(workbook, target, grid.columns, options.units ?? allUnits(ledger))
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}

function allUnits(ledger: Ledger): string[] {
  return distinctUnits(ledger.tasks.flatMap((task) => [task.units, ...task.measures.map((m) => m.units)]))
}
