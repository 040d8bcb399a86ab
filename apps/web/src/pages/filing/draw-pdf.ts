import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url&no-inline'

/** Encodings and fonts that Chinese PDFs refer to without holding them; each is fetched when one asks for it. */
const resources = import.meta.glob<string>(
  [
    '../../../../../node_modules/pdfjs-dist/cmaps/{Uni,GB,Adobe-GB}*.bcmap',
    '../../../../../node_modules/pdfjs-dist/standard_fonts/*.{pfb,ttf}',
  ],
  { query: '?url&no-inline', import: 'default' },
)

/** Gives pdf.js its resources from our own build. */
class Resources {
  async fetch({ filename }: { filename: string }): Promise<Uint8Array> {
    const load = Object.entries(resources).find(([path]) => path.endsWith(`/${filename}`))?.[1]
    if (!load) throw new Error(`No resource ${filename}`)
    const answer = await fetch(await load())
    return new Uint8Array(await answer.arrayBuffer())
  }
}

const mostPages = 60

/**
 * Draws the pages of a PDF into an element, one canvas a page and at most 60 of them. Nothing in the file is
 * run: no scripts, no forms, no links.
 */
export async function drawPdf(
  data: Uint8Array,
  into: HTMLElement,
  signal: AbortSignal,
  onFirst: () => void,
): Promise<void> {
  const pdfjs = await import('pdfjs-dist')
  pdfjs.GlobalWorkerOptions.workerSrc = workerUrl
  const task = pdfjs.getDocument({
    data,
    isEvalSupported: false,
    enableXfa: false,
    useWorkerFetch: false,
    useSystemFonts: true,
    BinaryDataFactory: Resources,
    cMapPacked: true,
  })
  try {
    const document = await task.promise
    into.replaceChildren()
    const width = into.clientWidth
    for (let number = 1; number <= Math.min(document.numPages, mostPages); number += 1) {
      if (signal.aborted) return
      const page = await document.getPage(number)
      const scale = width / page.getViewport({ scale: 1 }).width
      const viewport = page.getViewport({ scale: scale * window.devicePixelRatio })
      const canvas = window.document.createElement('canvas')
      canvas.width = Math.floor(viewport.width)
      canvas.height = Math.floor(viewport.height)
      into.append(canvas)
      await page.render({ canvas, viewport, annotationMode: pdfjs.AnnotationMode.DISABLE }).promise
      if (number === 1) onFirst()
      page.cleanup()
    }
  } finally {
    await task.destroy()
  }
}
