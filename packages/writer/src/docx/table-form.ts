import type { Ledger } from '@wanwu/contract'
import type { ISectionOptions } from 'docx'
import type { StatusColumn } from '../ledger/columns.ts'
import { layOutLedger, usedColumns } from '../ledger/grid.ts'
import { headParts, impliedNote } from '../ledger/head-line.ts'
import { fonts } from '../official/fonts.ts'
import { landscapePage, landscapeWidth } from '../official/page.ts'
import { turnedPageNumberFooters } from '../official/page-number.ts'
import { gridParagraph } from '../official/paragraph.ts'
import { run, sizes } from '../official/run.ts'
import { titleParagraph } from '../official/title.ts'
import { printBelow, sideTables } from './side-tables.ts'
import { printTable } from './table.ts'

/** 责任分工台账 as a table on landscape pages: title, head of the document, binding sentence, merged cells. */
export function tableForm(
  ledger: Ledger,
  title: string,
  status: readonly StatusColumn[],
  anomalies: boolean,
): ISectionOptions {
  const grid = usedColumns(layOutLedger(ledger, status))
  const notes = [headParts(ledger.document).join('　'), impliedNote(ledger)].filter((note) => note !== '')
  return {
    properties: landscapePage,
    footers: turnedPageNumberFooters(),
    children: [
      titleParagraph(title, 28),
      ...notes.map((note) => gridParagraph([run(note, fonts.body, sizes.fifth)])),
      printTable(grid.columns, grid.rows, grid.cells, landscapeWidth),
      ...printBelow(sideTables(ledger, anomalies), landscapeWidth),
    ],
  }
}
