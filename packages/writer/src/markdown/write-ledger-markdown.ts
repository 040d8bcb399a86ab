import type { Ledger } from '@wanwu/contract'
import { type ClauseBlock, clausesOf } from '../ledger/clauses.ts'
import { headParts, impliedNote } from '../ledger/head-line.ts'
import { printable } from '../ledger/printable.ts'
import { anomalyTable, indicatorTable, reportingTable, type SideTable } from '../ledger/side-tables.ts'
import { escapeMarkdown } from './escape-markdown.ts'

/** What may be chosen when Markdown is written. */
export interface MarkdownOptions {
  /** default: the document's title */
  title?: string
  /** adds the table 存疑; default false */
  anomalies?: boolean
}

/**
 * Writes a ledger as Markdown: title, head of the document, clauses with label lines (牵头单位：…), measures,
 * then tables of targets and reporting duties. Reading it gives the same ledger.
 */
export function writeLedgerMarkdown(ledger: Ledger, options: MarkdownOptions = {}): string {
  const tables = [
    indicatorTable(ledger),
    reportingTable(ledger),
    ...(options.anomalies ? [anomalyTable(ledger)] : []),
  ].filter((table) => table.rows.length > 0)
  const paragraphs = [
    `# ${escapeMarkdown(printable(options.title ?? ledger.document.title))}`,
    ...[...headParts(ledger.document), impliedNote(ledger)]
      .filter((line) => line !== '')
      .map((line) => escapeMarkdown(printable(line))),
    ...clausesOf(ledger).map(printBlock),
    ...tables.flatMap((table) => [`## ${table.title}`, printTable(table)]),
  ]
  return `${paragraphs.join('\n\n')}\n`
}

function printBlock(block: ClauseBlock): string {
  const text = escapeMarkdown(block.text.replace(/\n/g, ''))
  if (block.kind === 'heading') return `${'#'.repeat(Math.min(6, block.depth + 1))} ${text}`
  if (block.kind === 'label') return `**${escapeMarkdown(block.label)}：**${text}`
  return text
}

function printTable(table: SideTable): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [
    line(table.columns.map((column) => column.heading)),
    line(table.columns.map((column) => (column.centred ? ':---:' : '---'))),
    ...table.rows.map((row) => line(row.map((value) => escapeMarkdown(String(value).replace(/\n/g, ' '))))),
  ].join('\n')
}
