import { joinLines, type PrintedLine } from '../layout/join-lines.ts'
import type { BlockDraft, TableDraft } from '../source/source-draft.ts'
import { tidyTables } from '../tables/tidy-tables.ts'
import { continueTable } from './continue-table.ts'
import { findAlignedTables } from './find-aligned-tables.ts'
import { findFurniture } from './find-furniture.ts'
import { findRuledTables, type RuledTable } from './find-ruled-tables.ts'
import { groupLines } from './group-lines.ts'
import { measurePages, type PageMeasure, printLines } from './measure-page.ts'
import type { PlacedLine, PlacedPage } from './placed-page.ts'
import { splitColumns } from './split-columns.ts'
import { fillTable, isInside } from './table-on-page.ts'

interface Prepared {
  page: PlacedPage
  tables: RuledTable[]
  lines: PlacedLine[]
}

/** Rebuilds the paragraphs and tables of printed pages in reading order; running headers and footers are set apart. */
export function pageBlocks(pages: readonly PlacedPage[]): { blocks: BlockDraft[]; furniture: string[] } {
  const prepared = pages.flatMap(splitColumns).map(prepare)
  const furniture = findFurniture(prepared.map(({ page, lines }) => ({ height: page.height, lines })))
  for (const each of prepared) each.lines = each.lines.filter((line) => !furniture.has(line))
  const measures = measureByWidth(prepared)
  const blocks: BlockDraft[] = []
  let open: PrintedLine[] = []
  let before: PlacedPage | null = null
  const close = (): void => {
    blocks.push(...joinLines(open))
    open = []
  }
  for (const each of prepared) {
    const measure = measures.get(Math.round(each.page.width))
    if (!measure) continue
    // running text goes on from column to column and from page to page, not over a change of width on one page
    if (before?.number === each.page.number && before.width !== each.page.width) close()
    before = each.page
    let rest = each.lines
    for (const table of each.tables) {
      const above = rest.filter((line) => line.y < (table.top + table.bottom) / 2)
      rest = rest.slice(above.length)
      open.push(...printLines(above, measure, each.page.number))
      close()
      addTable(
        blocks,
        fillTable(
          table,
          each.page.texts.filter((text) => isInside(text, table)),
          each.page.number,
        ),
        table,
        each,
      )
    }
    open.push(...printLines(rest, measure, each.page.number))
  }
  close()
  return { blocks: tidyTables(blocks), furniture: onceEach([...furniture].map((line) => line.text)) }
}

function prepare(page: PlacedPage): Prepared {
  const ruled = findRuledTables(page.rules)
  const outside = page.texts.filter((text) => !ruled.some((table) => isInside(text, table)))
  const aligned = findAlignedTables(outside)
  const tables = [...ruled, ...aligned].sort((a, b) => a.top - b.top)
  const rest = outside.filter((text) => !aligned.some((table) => isInside(text, table)))
  return { page, tables, lines: groupLines(rest) }
}

function measureByWidth(prepared: readonly Prepared[]): Map<number, PageMeasure> {
  const widths = [...new Set(prepared.map(({ page }) => Math.round(page.width)))]
  return new Map(
    widths.map((width) => {
      const same = prepared.filter(({ page }) => Math.round(page.width) === width)
      return [
        width,
        measurePages(
          same.map(({ lines }) => lines),
          width,
        ),
      ]
    }),
  )
}

/** A table at the top of a page may be the one that filled the page before. */
function addTable(blocks: BlockDraft[], draft: TableDraft, table: RuledTable, { page }: Prepared): void {
  const last = blocks.at(-1)
  const atTop = table.top < page.height * 0.25
  if (!(atTop && last?.kind === 'table' && last.page !== page.number && continueTable(last, draft)))
    blocks.push(draft)
}

/** Page numbers differ by their figure only; one of them tells enough. */
function onceEach(lines: readonly string[]): string[] {
  const byPattern = new Map<string, string>()
  for (const line of lines) {
    const pattern = line.replace(/\s/g, '').replace(/\d+/g, '#')
    if (!byPattern.has(pattern)) byPattern.set(pattern, line)
  }
  return [...byPattern.values()]
}
