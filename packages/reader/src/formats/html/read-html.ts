import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { closeGaps } from '../layout/close-gaps.ts'
import { joinSoftBreaks } from '../layout/join-soft-breaks.ts'
import { emptyFile } from '../read-failures.ts'
import type { BlockDraft, ParagraphDraft, SourceDraft } from '../source/source-draft.ts'
import { tidyTables } from '../tables/tidy-tables.ts'
import { findArticle } from './find-article.ts'
import { findTitle } from './find-title.ts'
import { readBlocks } from './read-blocks.ts'

/**
 * A web page: the article without the menus, lists and notices around it. Scripts are never run and nothing is
 * fetched. Throws EMPTY_FILE where no text is left.
 */
export function readHtml(html: string): SourceDraft {
  const document: DefaultTreeAdapterTypes.Document = parse(html)
  const article = findArticle(document)
  const blocks = article.flatMap((node) => readBlocks(node))
  const tidy = tidyTables(
    blocks.flatMap((block): BlockDraft[] => (block.kind === 'table' ? [block] : unbreak(block))),
  )
  if (tidy.length === 0) throw emptyFile()
  const title = findTitle(document)
  if (title !== null && !mentions(tidy, title)) {
    tidy.unshift({ kind: 'paragraph', text: title, heading: 1, align: 'center' })
  }
  return { format: 'html', blocks: tidy }
}

/** Many pages print the title above the article and not in it. */
function mentions(blocks: readonly BlockDraft[], title: string): boolean {
  const squeeze = (text: string): string => text.replace(/\s/g, '')
  const start = blocks.slice(0, 12).map((block) => (block.kind === 'paragraph' ? block.text : ''))
  return squeeze(start.join('')).includes(squeeze(title))
}

function unbreak(paragraph: ParagraphDraft): ParagraphDraft[] {
  return joinSoftBreaks(paragraph).map((part) => ({ ...part, text: closeGaps(part.text) }))
}
