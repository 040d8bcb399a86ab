import type { SourceDocument, SourceTable } from '@wanwu/contract'
import { layGrid } from '../grammar/table/grid.ts'
import type { FeatureRows } from './feature-rows.ts'
import { refuseFile } from './refuse-file.ts'

const mostHeadingRows = 6

/** The row of headings: the first that names most of its columns differently, before any row of plain numbers. */
function headingRow(rows: readonly (readonly string[])[]): number {
  let best = 0
  let most = 0
  for (const [index, cells] of rows.slice(0, mostHeadingRows).entries()) {
    const named = new Set(cells.filter((text) => text !== '' && !/^[-\d.]+$/.test(text))).size
    if (named > most) {
      best = index
      most = named
    }
  }
  return best
}

/** The largest sheet of a workbook as rows; its columns keep their headings, however often one stands. */
export function readPlaceTable(source: SourceDocument): FeatureRows {
  const table = source.blocks
    .filter((block): block is SourceTable => block.kind === 'table')
    .sort((a, b) => b.rows * b.columns - a.rows * a.columns)[0]
  if (!table) {
    throw refuseFile(
      { zh: '文件中没有表格。', en: 'There is no table in the file.' },
      { zh: '请选择有表头的Excel表。', en: 'Choose a workbook with a row of headings.' },
    )
  }
  const grid = layGrid(table)
  const texts = grid.rows.map((cells) => cells.map((cell) => cell?.source.text.trim() ?? ''))
  const head = headingRow(texts)
  const last = Math.max(0, ...(texts[head] ?? []).map((text, index) => (text === '' ? 0 : index + 1)))
  const printed = (index: number) => {
    const own = grid.rows[index]?.find((cell) => cell?.source.row === index && cell.source.address)
    return Number(own?.source.address?.replace(/\D+/, '') ?? index + 1)
  }
  return {
    format: 'workbook',
    columns: (texts[head] ?? []).slice(0, last),
    rows: texts.flatMap((cells, index) =>
      index > head && cells.some((text) => text !== '')
        ? [
            {
              row: printed(index),
              cells: Array.from({ length: last }, (_, at) => cells[at] || null),
              geometry: null,
              fault: null,
            },
          ]
        : [],
    ),
  }
}
