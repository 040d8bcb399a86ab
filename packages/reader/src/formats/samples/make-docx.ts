import { strToU8, zipSync } from 'fflate'

/** Parts of a small .docx that a test writes itself; only the body is needed. */
export interface DocxParts {
  body: string
  numbering?: string
  styles?: string
  header?: string
}

const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

/** A minimal Word document made of WordprocessingML. */
export function makeDocx(parts: DocxParts): Uint8Array {
  const wrap = (name: string, inner: string): Uint8Array =>
    strToU8(`<?xml version="1.0" encoding="UTF-8"?><w:${name} ${namespace}>${inner}</w:${name}>`)
  return zipSync({
    '[Content_Types].xml': strToU8(
      '<Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    'word/document.xml': wrap('document', `<w:body>${parts.body}</w:body>`),
    ...(parts.numbering === undefined ? {} : { 'word/numbering.xml': wrap('numbering', parts.numbering) }),
    ...(parts.styles === undefined ? {} : { 'word/styles.xml': wrap('styles', parts.styles) }),
    ...(parts.header === undefined ? {} : { 'word/header1.xml': wrap('hdr', parts.header) }),
  })
}

/** A paragraph; `properties` is the inside of `w:pPr`. */
export function docxParagraph(text: string, properties = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
}
