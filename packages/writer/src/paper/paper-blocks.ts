import type { PaperBlock, PaperTable } from '@wanwu/contract'
import type { Paragraph, Table } from 'docx'
import { printTable } from '../docx/table.ts'
import { fonts } from '../official/fonts.ts'
import { headingParagraph } from '../official/heading.ts'
import { portraitWidth } from '../official/page.ts'
import { characters, emptyLine, gridParagraph } from '../official/paragraph.ts'
import { picturePair } from './picture-pair.ts'
import { type FigureAddress, spanRuns } from './span-runs.ts'

/** The blocks of a paper on the grid: headings 黑体 and 楷体, text two characters in, tables as wide as the text. */
export function paperBlocks(blocks: readonly PaperBlock[], addressOf: FigureAddress): (Paragraph | Table)[] {
  return blocks.flatMap((block): Paragraph | Table | (Paragraph | Table)[] => {
    switch (block.kind) {
      case 'heading':
        return headingParagraph(block.text, block.level)
      case 'table':
        return table(block, addressOf)
      case 'pictures':
        // two tables without a paragraph between them would become one
        return [emptyLine(), picturePair(block.pictures)]
      default:
        return gridParagraph(spanRuns(block.spans, { font: fonts.body }, addressOf), {
          indent: { firstLineChars: 200, firstLine: characters(2) },
        })
    }
  })
}

function table(block: PaperTable, addressOf: FigureAddress): Table {
  const cells = block.rows.flatMap((row, at) =>
    row.map((spans, column) => ({
      row: at,
      column,
      rowSpan: 1,
      text: spans.map(({ text }) => text).join(''),
      runs: (look: { font: string; size: number }) => spanRuns(spans, look, addressOf),
    })),
  )
  return printTable(block.columns, block.rows.length, cells, portraitWidth)
}
