import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { findRuledTables } from '../page/find-ruled-tables.ts'
import { pageBlocks } from '../page/page-blocks.ts'
import type { PlacedPage } from '../page/placed-page.ts'
import { damaged, emptyFile, noTextLayer } from '../read-failures.ts'
import type { SourceDraft } from '../source/source-draft.ts'
import { looksTabular } from './looks-tabular.ts'
import { openPdf } from './open-pdf.ts'
import { readPage } from './read-page.ts'

/** A PDF with a text layer. Throws ENCRYPTED, DAMAGED, NO_TEXT_LAYER, EMPTY_FILE. */
export async function readPdf(bytes: Uint8Array): Promise<SourceDraft> {
  const document = await openPdf(bytes)
  try {
    const pages = await readPages(document)
    if (!hasText(pages)) throw (await showsPictures(document)) ? noTextLayer(document.numPages) : emptyFile()
    const { blocks, furniture } = pageBlocks(pages)
    return { format: 'pdf', blocks, pages: document.numPages, furniture }
  } catch (error) {
    if (error instanceof Error && error.name === 'AppError') throw error
    throw damaged(error)
  } finally {
    await document.loadingTask.destroy()
  }
}

/** Rules are read where the text looks tabular, and on the pages after a table as long as it goes on. */
async function readPages(document: PDFDocumentProxy): Promise<PlacedPage[]> {
  const { readRules } = await import('./read-rules.ts')
  const pages: PlacedPage[] = []
  let inTable = false
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number)
    const placed = await readPage(page)
    if (inTable || looksTabular(placed)) {
      placed.rules = (await readRules(page)).rules
      const bottom = Math.max(0, ...findRuledTables(placed.rules).map((table) => table.bottom))
      inTable = bottom > placed.height * 0.7
    }
    page.cleanup()
    pages.push(placed)
  }
  return pages
}

const fewest = 4

/** Some characters a page at least; a stamp or a page number on a scan is no text layer. */
function hasText(pages: readonly PlacedPage[]): boolean {
  const text = pages.map((page) => page.texts.map((each) => each.text).join('')).join('')
  const readable = text.replace(/[\s\d\ufffd\p{Cc}\p{Co}—–-]/gu, '').length
  return readable >= fewest * pages.length || (pages.length <= 2 && readable > 0)
}

async function showsPictures(document: PDFDocumentProxy): Promise<boolean> {
  const { readRules } = await import('./read-rules.ts')
  for (let number = 1; number <= Math.min(document.numPages, 3); number += 1) {
    if ((await readRules(await document.getPage(number))).pictures) return true
  }
  return false
}
