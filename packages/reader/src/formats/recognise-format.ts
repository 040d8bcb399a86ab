import type { DocumentFormat } from '@wanwu/contract'

/** What the first bytes say: a container whose inside has to be looked at, a format, or text. */
export type Signature = 'zip' | 'compound' | 'pdf' | 'text' | { unsupported: { zh: string; en: string } }

const pictures: [string, string][] = [
  ['89504e47', 'PNG'],
  ['ffd8ff', 'JPEG'],
  ['47494638', 'GIF'],
  ['49492a00', 'TIFF'],
  ['4d4d002a', 'TIFF'],
]

const archives: [string, string][] = [
  ['526172211a07', 'RAR'],
  ['377abcaf271c', '7z'],
  ['1f8b', 'gzip'],
]

/** Recognises a file by its content. */
export function recogniseSignature(bytes: Uint8Array): Signature {
  const head = Buffer.from(bytes.subarray(0, 8)).toString('hex')
  if (/^504b(?:0304|0506|0708)/.test(head)) return 'zip'
  if (head === 'd0cf11e0a1b11ae1') return 'compound'
  const start = Buffer.from(bytes.subarray(0, 1024)).toString('latin1')
  if (start.includes('%PDF-')) return 'pdf'
  if (/^\s*\{\\rtf/.test(start)) return { unsupported: { zh: 'RTF 文档', en: 'an RTF document' } }
  const picture = pictures.find(([mark]) => head.startsWith(mark))
  if (picture) return { unsupported: { zh: `${picture[1]} 图片`, en: `a ${picture[1]} picture` } }
  const archive = archives.find(([mark]) => head.startsWith(mark))
  if (archive) return { unsupported: { zh: `${archive[1]} 压缩包`, en: `a ${archive[1]} archive` } }
  return 'text'
}

/** Which of the textual formats a text is written in. */
export function recogniseText(text: string): Extract<DocumentFormat, 'html' | 'md' | 'txt'> {
  const head = text.slice(0, 4000).replace(/^\ufeff?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*/, '')
  if (/^<(?:!doctype\s+html|html|head|body|div|p|table|meta|article|section|span|h[1-6])[\s>]/i.test(head))
    return 'html'
  return looksLikeMarkdown(text) ? 'md' : 'txt'
}

/** Two kinds of marks, or one that plain text does not have. */
function looksLikeMarkdown(text: string): boolean {
  const headings = /^ {0,3}#{1,6} +\S/m.test(text)
  const table = /^[ \t]*\|?[ \t]*:?-{2,}:?[ \t]*(?:\|[ \t]*:?-{2,}:?[ \t]*)+\|?[ \t]*$/m.test(text)
  const strong = /\*\*[^*\n]+\*\*/.test(text)
  const bullets = (text.match(/^ {0,3}[-*+] +\S/gm) ?? []).length >= 2
  const links = /\[[^\]\n]+\]\([^)\n]+\)/.test(text)
  return headings || table || [strong, bullets, links].filter(Boolean).length >= 2
}
