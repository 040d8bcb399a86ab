import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { damaged, encrypted } from '../read-failures.ts'

type Pdfjs = typeof import('pdfjs-dist/legacy/build/pdf.mjs')

let loading: Promise<Pdfjs> | null = null

/**
 * Opens a PDF; the caller destroys it. Pictures are passed over unless they are asked for: to unpack them takes most
 * of the time and memory that a page with pictures costs. Throws ENCRYPTED, DAMAGED.
 */
export async function openPdf(
  bytes: Uint8Array,
  options: { pictures?: boolean } = {},
): Promise<PDFDocumentProxy> {
  loading ??= loadPdfjs()
  const pdfjs = await loading
  const resources = findResources()
  try {
    return await pdfjs.getDocument({
      data: bytes.slice(),
      verbosity: pdfjs.VerbosityLevel.ERRORS,
      isEvalSupported: false,
      disableFontFace: true,
      useSystemFonts: false,
      useWorkerFetch: false,
      enableXfa: false,
      ...(options.pictures ? {} : { maxImageSize: 0 }),
      ...(resources
        ? { cMapUrl: resources.cmaps, cMapPacked: true, standardFontDataUrl: resources.fonts }
        : {}),
    }).promise
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException') throw encrypted()
    throw damaged(error)
  }
}

/** pdf.js wants classes of the browser at load time that only drawing needs; it runs its worker in this thread. */
async function loadPdfjs(): Promise<Pdfjs> {
  const scope: Record<string, unknown> = globalThis as unknown as Record<string, unknown>
  for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) scope[name] ??= class {}
  const { push } = Array.prototype
  await import('pdfjs-dist/legacy/build/pdf.worker.mjs')
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs')
  // its polyfills replace `push`, which works, by one that slows the whole process down by a fifth
  Object.defineProperty(Array.prototype, 'push', { value: push, writable: true, configurable: true })
  return pdfjs
}

/** The tables of Chinese encodings that older PDFs refer to: in the package, or beside the bundle. */
function findResources(): { cmaps: string; fonts: string } | null {
  const folders: string[] = []
  try {
    folders.push(dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')))
  } catch {
    // in a bundle there is no package to resolve
  }
  folders.push(join(dirname(fileURLToPath(import.meta.url)), 'pdfjs-dist'))
  const folder = folders.find((each) => existsSync(join(each, 'cmaps')))
  return folder ? { cmaps: join(folder, 'cmaps') + sep, fonts: join(folder, 'standard_fonts') + sep } : null
}
