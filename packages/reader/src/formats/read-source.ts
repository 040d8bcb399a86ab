import { AppError, type SourceDocument } from '@wanwu/contract'
import { type Archive, openArchive } from './archive/open-archive.ts'
import { readDoc } from './binary-word/read-doc.ts'
import { type CompoundFile, openCompound } from './compound/open-compound.ts'
import { readHtml } from './html/read-html.ts'
import { readMarkdown } from './markdown/read-markdown.ts'
import { readOfd } from './ofd/read-ofd.ts'
import {
  damaged,
  emptyFile,
  encrypted,
  largestFile,
  readLimit,
  tooLarge,
  unsupportedFormat,
} from './read-failures.ts'
import { recogniseSignature, recogniseText } from './recognise-format.ts'
import { assembleSource } from './source/assemble-source.ts'
import type { SourceDraft } from './source/source-draft.ts'
import { decodeText } from './text/decode-text.ts'
import { readText } from './text/read-text.ts'
import { readDocx } from './word/read-docx.ts'

/**
 * Reads a file of any known format, recognised by its content, into text with structure.
 * Throws AppError: EMPTY_FILE, TOO_LARGE, UNSUPPORTED_FORMAT, ENCRYPTED, DAMAGED, NO_TEXT_LAYER, UNKNOWN_ENCODING,
 * ARCHIVE_BOMB, READ_LIMIT.
 */
export async function readSource(bytes: Uint8Array): Promise<SourceDocument> {
  if (bytes.length === 0) throw emptyFile()
  if (bytes.length > largestFile) throw tooLarge(bytes.length)
  try {
    return assembleSource(await readDraft(bytes))
  } catch (error) {
    if (error instanceof AppError) throw error
    if (error instanceof RangeError && /call stack|string length|array length/i.test(error.message)) {
      throw readLimit('complexity', largestFile)
    }
    throw damaged(error)
  }
}

/** Readers that bring large libraries: each is loaded when a file first asks for it, and not looked up again. */
const readers: {
  pdf?: typeof import('./pdf/read-pdf.ts')
  xlsx?: typeof import('./sheets/read-xlsx.ts')
  xls?: typeof import('./sheets/read-xls.ts')
} = {}

async function readDraft(bytes: Uint8Array): Promise<SourceDraft> {
  const signature = recogniseSignature(bytes)
  if (typeof signature === 'object') throw unsupportedFormat(signature.unsupported)
  switch (signature) {
    case 'zip':
      return readArchive(openArchive(bytes))
    case 'compound':
      return readCompound(openCompound(bytes), bytes)
    case 'pdf':
      readers.pdf ??= await import('./pdf/read-pdf.ts')
      return readers.pdf.readPdf(bytes)
    case 'text':
      return readTextual(decodeText(bytes))
  }
}

async function readArchive(archive: Archive): Promise<SourceDraft> {
  if (archive.has('OFD.xml')) return readOfd(archive)
  const types = archive.readText('[Content_Types].xml') ?? ''
  if (types.includes('wordprocessingml') || archive.has('word/document.xml')) return readDocx(archive)
  if (types.includes('spreadsheetml.sheet') || archive.has('xl/workbook.xml')) {
    readers.xlsx ??= await import('./sheets/read-xlsx.ts')
    return readers.xlsx.readXlsx(archive)
  }
  throw unsupportedFormat(namedArchive(archive, types))
}

/** Names a package of another program, so that the person knows what to save it as. */
function namedArchive(archive: Archive, types: string): { zh: string; en: string } {
  if (types.includes('presentationml')) return { zh: '演示文稿（PPT）', en: 'a presentation' }
  if (archive.has('content.xml')) return { zh: 'OpenDocument 文档', en: 'an OpenDocument file' }
  return { zh: 'ZIP 压缩包', en: 'a zip archive' }
}

async function readCompound(file: CompoundFile, bytes: Uint8Array): Promise<SourceDraft> {
  if (file.names.includes('EncryptedPackage')) throw encrypted()
  if (file.names.includes('WordDocument')) return readDoc(file)
  const workbook = file.read('Workbook') ?? file.read('Book')
  if (workbook) {
    readers.xls ??= await import('./sheets/read-xls.ts')
    return readers.xls.readXls(bytes, workbook)
  }
  throw unsupportedFormat()
}

function readTextual(text: string): SourceDraft {
  switch (recogniseText(text)) {
    case 'html':
      return readHtml(text)
    case 'md':
      return readMarkdown(text)
    case 'txt':
      return readText(text)
  }
}
