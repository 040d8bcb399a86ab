import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { pageBlocks } from '../page/page-blocks.ts'
import type { PlacedPage } from '../page/placed-page.ts'
import { damaged, emptyFile, noTextLayer } from '../read-failures.ts'
import type { SourceDraft } from '../source/source-draft.ts'
import { openPdf } from './open-pdf.ts'
import { placeDrawing } from './place-drawing.ts'

/** A PDF with a text layer. Throws ENCRYPTED, DAMAGED, NO_TEXT_LAYER, EMPTY_FILE. */
export async function readPdf(bytes: Uint8Array): Promise<SourceDraft> {
  const document = await openPdf(bytes)
  let pages: PlacedPage[]
  try {
    pages = await readPages(document)
  } catch (error) {
    throw damaged(error)
  } finally {
    await document.loadingTask.destroy()
  }
  if (!hasText(pages)) throw (await showsWriting(bytes)) ? noTextLayer(pages.length) : emptyFile()
  const { blocks, furniture } = pageBlocks(pages)
  return { format: 'pdf', blocks, pages: pages.length, furniture }
}

/** One page at a time: what pdf.js holds of it is given back before the next. */
async function readPages(document: PDFDocumentProxy): Promise<PlacedPage[]> {
  const { readDrawing } = await import('./read-drawing.ts')
  const pages: PlacedPage[] = []
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number)
    const { width, height } = page.getViewport({ scale: 1 })
    pages.push(placeDrawing(await readDrawing(page), { number, width, height }))
    page.cleanup()
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

/** A text turned to outlines draws at least so many on a page. */
const manyOutlines = 40

/** Whether the first pages show pictures, or characters as outlines. Opened anew: pictures were passed over. */
async function showsWriting(bytes: Uint8Array): Promise<boolean> {
  const { readDrawing } = await import('./read-drawing.ts')
  const document = await openPdf(bytes, { pictures: true })
  try {
    for (let number = 1; number <= Math.min(document.numPages, 3); number += 1) {
      const { pictures, outlines } = await readDrawing(await document.getPage(number))
      if (pictures || outlines >= manyOutlines) return true
    }
    return false
  } catch (error) {
    throw damaged(error)
  } finally {
    await document.loadingTask.destroy()
  }
}
