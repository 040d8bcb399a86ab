import type { Ledger } from '@wanwu/contract'
import { AlignmentType, type ISectionOptions, type Paragraph, type Table } from 'docx'
import { anomalyTable, indicatorTable, reportingTable, type SideTable } from '../ledger/side-tables.ts'
import { attachmentHeading } from '../official/attachment-heading.ts'
import { fonts } from '../official/fonts.ts'
import { plainPortraitPage, portraitWidth } from '../official/page.ts'
import { pageNumberFooters } from '../official/page-number.ts'
import { gridParagraph } from '../official/paragraph.ts'
import { run } from '../official/run.ts'
import { printTable } from './table.ts'

/** 目标指标, 报送要求 and on request 存疑; what is empty is left out. */
export function sideTables(ledger: Ledger, anomalies: boolean): SideTable[] {
  const tables = [
    indicatorTable(ledger),
    reportingTable(ledger),
    ...(anomalies ? [anomalyTable(ledger)] : []),
  ]
  return tables.filter((table) => table.rows.length > 0)
}

/** The tables one under the other, each below its centred heading. */
export function printBelow(tables: readonly SideTable[], totalWidth: number): (Paragraph | Table)[] {
  return tables.flatMap((table) => [
    gridParagraph([run(table.title, fonts.heading)], { alignment: AlignmentType.CENTER, keepNext: true }),
    printSideTable(table, totalWidth),
  ])
}

/** The tables as attachments (附件1, 附件2 …), each on a page of its own; none where there is no table. */
export function attachTables(tables: readonly SideTable[]): ISectionOptions[] {
  if (tables.length === 0) return []
  const several = tables.length > 1
  const children = tables.flatMap((table, index) => [
    ...attachmentHeading(several ? index + 1 : null, table.title, index > 0),
    printSideTable(table, portraitWidth),
  ])
  return [{ properties: plainPortraitPage, footers: pageNumberFooters(), children }]
}

function printSideTable(table: SideTable, totalWidth: number): Table {
  const cells = table.rows.flatMap((values, row) =>
    values.map((value, column) => ({ row, column, rowSpan: 1, text: String(value) })),
  )
  return printTable(table.columns, table.rows.length, cells, totalWidth)
}
