import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { PlacedPage, PlacedText } from '../page/placed-page.ts'

/** The text of a page at its places. Slanted and vertical pieces (watermarks, margins) are left out. */
export async function readPage(page: PDFPageProxy): Promise<PlacedPage> {
  const viewport = page.getViewport({ scale: 1 })
  const content = await page.getTextContent({ includeMarkedContent: false })
  const texts: PlacedText[] = []
  for (const item of content.items) {
    if (!('str' in item) || item.str === '') continue
    const [a, b, c, d, x, y] = multiply(viewport.transform, item.transform)
    const size = Math.hypot(c, d)
    if (size < 1 || Math.abs(b) > Math.abs(a) * 0.1) continue
    texts.push({ text: item.str, x, y, width: item.width, size: Math.round(size * 100) / 100 })
  }
  return { number: page.pageNumber, width: viewport.width, height: viewport.height, texts, rules: [] }
}

/** Product of two transforms [a b c d e f]. */
export function multiply(
  left: readonly number[],
  right: readonly number[],
): [number, number, number, number, number, number] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = left
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = right
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}
