import { joinLines } from '../layout/join-lines.ts'
import { emptyFile } from '../read-failures.ts'
import type { BlockDraft, SourceDraft } from '../source/source-draft.ts'
import { parseDrawnTable } from '../tables/parse-drawn-table.ts'
import { parseTabbedTable } from '../tables/parse-tabbed-table.ts'
import { dropPageNumbers } from './drop-page-numbers.ts'
import { measureLines } from './measure-lines.ts'
import { splitRegions } from './split-regions.ts'

/** Plain text: hard line breaks undone, tables found by tabs, bars or box characters. Throws EMPTY_FILE. */
export function readText(text: string): SourceDraft {
  const normal = text
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .replaceAll('\u001a', '')
  if (normal.trim() === '') throw emptyFile()
  const { lines, furniture } = dropPageNumbers(normal.split(/[\n\f\v\u2028\u2029\u0085]/))
  const blocks: BlockDraft[] = []
  for (const region of splitRegions(lines)) {
    if (region.kind === 'tabbed') {
      const table = parseTabbedTable(region.lines)
      if (table) blocks.push(table)
      else blocks.push(...joinLines(measureLines(region.lines.map((line) => line.replaceAll('\t', ' ')))))
    } else if (region.kind === 'drawn') {
      blocks.push(parseDrawnTable(region.lines))
    } else {
      blocks.push(...joinLines(measureLines(region.lines)))
    }
  }
  return { format: 'txt', blocks, furniture }
}
