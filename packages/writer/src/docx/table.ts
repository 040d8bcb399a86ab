import {
  AlignmentType,
  BorderStyle,
  LineRuleType,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import { countLines } from '../ledger/count-lines.ts'
import { fonts } from '../official/fonts.ts'
import { run, sizes } from '../official/run.ts'

/** A column of a printed table: its heading and its share of the width. */
export interface PrintedColumn {
  heading: string
  width: number
  centred: boolean
}

/** A cell where it begins; rows count from 0 below the headings. */
export interface PrintedCell {
  row: number
  column: number
  rowSpan: number
  text: string
  /** runs of the text where it is more than plain words: some of it opens to something */
  runs?: (look: { font: string; size: number }) => ParagraphChild[]
}

const border = { style: BorderStyle.SINGLE, size: 4, color: '000000' }
const borders = { top: border, bottom: border, left: border, right: border }

/** From this many columns on the type is 小五 (9 pt), so that a line still holds a few words. */
const manyColumns = 8

/** A row of more lines than this may break over two pages; shorter ones stay whole. */
const keptTogether = 14

/** A table in 5号 or 小五 type as wide as the text area, its heading row repeated on every page. */
export function printTable(
  columns: readonly PrintedColumn[],
  rows: number,
  cells: readonly PrintedCell[],
  totalWidth: number,
): Table {
  const shares = columns.reduce((sum, column) => sum + column.width, 0)
  const widths = columns.map((column) => Math.floor((column.width / shares) * totalWidth))
  const size = columns.length >= manyColumns ? sizes.smallFifth : sizes.fifth
  const lines = (entry: PrintedCell) => countLines(entry.text, (widths[entry.column] ?? 0) / (size * 5))
  const heading = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map((column, index) =>
      cell(column.heading, {
        font: fonts.heading,
        size,
        width: widths[index] ?? 0,
        rowSpan: 1,
        centred: true,
      }),
    ),
  })
  const body = Array.from({ length: rows }, (_, row) => {
    const own = cells.filter((entry) => entry.row === row).sort((a, b) => a.column - b.column)
    const tallest = Math.max(0, ...own.filter((entry) => entry.rowSpan === 1).map(lines))
    return new TableRow({
      cantSplit: tallest <= keptTogether,
      children: own.map((entry) =>
        cell(entry.text, {
          font: fonts.body,
          size,
          width: widths[entry.column] ?? 0,
          rowSpan: entry.rowSpan,
          ...(entry.runs ? { runs: entry.runs } : {}),
          centred: columns[entry.column]?.centred ?? false,
        }),
      ),
    })
  })
  return new Table({
    rows: [heading, ...body],
    width: { size: totalWidth, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
  })
}

interface CellLook {
  font: string
  size: number
  width: number
  rowSpan: number
  centred: boolean
  runs?: PrintedCell['runs']
}

function cell(text: string, { font, size, width, rowSpan, centred, runs }: CellLook): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    borders,
    margins: { top: 40, bottom: 40, left: 70, right: 70 },
    ...(rowSpan > 1 ? { rowSpan } : {}),
    children: (runs ? [text] : text.split('\n')).map(
      (line) =>
        new Paragraph({
          alignment: centred ? AlignmentType.CENTER : AlignmentType.LEFT,
          spacing: { line: size * 14, lineRule: LineRuleType.EXACT, before: 0, after: 0 },
          children: runs ? runs({ font, size }) : [run(line, font, size)],
        }),
    ),
  })
}
