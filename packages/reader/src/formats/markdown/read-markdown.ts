import { closeGaps } from '../layout/close-gaps.ts'
import { joinLines } from '../layout/join-lines.ts'
import { emptyFile } from '../read-failures.ts'
import type { BlockDraft, ParagraphDraft, SourceDraft } from '../source/source-draft.ts'
import { parseDrawnTable } from '../tables/parse-drawn-table.ts'
import { tidyTables } from '../tables/tidy-tables.ts'
import { measureLines } from '../text/measure-lines.ts'
import { stripEmphasis } from './strip-emphasis.ts'

const heading = /^ {0,3}(#{1,6})\s+(.*?)\s*#*\s*$/
const bullet = /^\s*[-*+]\s+(.*)$/
const ordered = /^\s*(\d{1,3}[.)])\s+(.*)$/
const underline = /^ {0,3}(?:=+|-{2,})\s*$/
const ruler = /^ {0,3}(?:[-*_]\s*){3,}$/
const fence = /^ {0,3}(?:```|~~~)/
const separator = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/

/**
 * Markdown: headings, lists, pipe tables and paragraphs; emphasis, links and quotation marks are taken off. Numbers
 * of lists are typed by the author and stay in the text. Throws EMPTY_FILE.
 */
export function readMarkdown(markdown: string): SourceDraft {
  const lines = withoutFrontMatter(
    markdown
      .replace(/^\ufeff/, '')
      .replace(/\r\n?/g, '\n')
      .split('\n'),
  )
  const blocks: BlockDraft[] = []
  let prose: string[] = []
  const closeProse = (): void => {
    blocks.push(...joinLines(measureLines(prose)).map(clean))
    prose = []
  }
  for (let at = 0; at < lines.length; at += 1) {
    const line = (lines[at] ?? '').replace(/^\s*(?:>\s?)+/, '')
    const title = heading.exec(line)
    const list = bullet.exec(line)
    if (title) {
      closeProse()
      blocks.push(clean({ kind: 'paragraph', text: title[2] ?? '', heading: title[1]?.length ?? 1 }))
    } else if (
      line.includes('|') &&
      separator.test(lines[at + 1] ?? '') &&
      (lines[at + 1] ?? '').includes('|')
    ) {
      closeProse()
      const end = endOfTable(lines, at)
      blocks.push(
        parseDrawnTable(lines.slice(at, end).map((row, index) => (index === 1 ? '' : stripEmphasis(row)))),
      )
      at = end - 1
    } else if (line.trim() !== '' && underline.test(lines[at + 1] ?? '') && !list && !ordered.test(line)) {
      closeProse()
      blocks.push(
        clean({ kind: 'paragraph', text: line, heading: (lines[at + 1] ?? '').includes('=') ? 1 : 2 }),
      )
      at += 1
    } else if (fence.test(line) || ruler.test(line)) {
      closeProse()
    } else if (list || ordered.test(line)) {
      closeProse()
      prose.push(stripEmphasis(list?.[1] ?? line.trim()))
    } else if (line.trim() === '') {
      closeProse()
    } else {
      prose.push(stripEmphasis(line.replace(/<br\s*\/?>/gi, '')))
    }
  }
  closeProse()
  const tidy = tidyTables(blocks)
  if (tidy.length === 0) throw emptyFile()
  return { format: 'md', blocks: tidy }
}

function clean(paragraph: ParagraphDraft): ParagraphDraft {
  return { ...paragraph, text: closeGaps(stripEmphasis(paragraph.text)) }
}

function endOfTable(lines: readonly string[], start: number): number {
  let end = start + 2
  while ((lines[end] ?? '').includes('|') && (lines[end] ?? '').trim() !== '') end += 1
  return end
}

function withoutFrontMatter(lines: string[]): string[] {
  if (lines[0]?.trim() !== '---') return lines
  const end = lines.indexOf('---', 1)
  return end > 0 && end < 40 ? lines.slice(end + 1) : lines
}
