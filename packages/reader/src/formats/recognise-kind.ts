import type { EvidenceKind } from '@wanwu/contract'
import { openArchive } from './archive/open-archive.ts'
import { openCompound } from './compound/open-compound.ts'
import { encrypted } from './read-failures.ts'

/** What a file is by its content: a kind that is taken, or the name of what it is instead. */
export type RecognisedKind = { kind: EvidenceKind } | { other: { zh: string; en: string } }

const other = (zh: string, en: string): RecognisedKind => ({ other: { zh, en } })

/** First bytes in hexadecimal, with dots for bytes that may be any, and what they stand for. */
const signatures: readonly [RegExp, RecognisedKind][] = [
  [/^ffd8ff/, { kind: 'jpeg' }],
  [/^89504e470d0a1a0a/, { kind: 'png' }],
  [/^47494638(37|39)61/, { kind: 'gif' }],
  [/^52494646.{8}57454250/, { kind: 'webp' }],
  [/^424d.{8}00000000/, { kind: 'bmp' }],
  [/^(49492a00|4d4d002a)/, { kind: 'tiff' }],
  [/^.{8}66747970(68656963|68656978|6d696631|68657663)/, { kind: 'heic' }],
  [/^255044462d/, { kind: 'pdf' }],
  [/^4d5a/, other('Windows 程序', 'a Windows program')],
  [/^7f454c46/, other('Linux 程序', 'a Linux program')],
  [/^526172211a07/, other('RAR 压缩包', 'a RAR archive')],
  [/^377abcaf271c/, other('7z 压缩包', 'a 7z archive')],
  [/^1f8b/, other('gzip 压缩包', 'a gzip archive')],
  [/^.{8}66747970/, other('视频', 'a video')],
  [/^(494433|fff[ab])/, other('音频', 'a sound file')],
]

/**
 * Recognises a picture, a PDF or a document of an office program by its content; its name is not asked. Throws
 * ENCRYPTED, DAMAGED, ARCHIVE_BOMB for containers that cannot be looked into.
 */
export function recogniseKind(bytes: Uint8Array): RecognisedKind {
  const head = Array.from(bytes.subarray(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('')
  if (/^504b(0304|0506|0708)/.test(head)) return recogniseArchive(bytes)
  if (head.startsWith('d0cf11e0a1b11ae1')) return recogniseCompound(bytes)
  const known = signatures.find(([pattern]) => pattern.test(head))
  if (known) return known[1]
  const text = new TextDecoder('latin1').decode(bytes.subarray(0, 1024))
  if (/<svg[\s>]/i.test(text)) return other('SVG 图形', 'an SVG drawing')
  if (/<(!doctype\s+html|html|head|body|script)[\s>]/i.test(text)) return other('网页', 'a web page')
  if (/^#!/.test(text)) return other('脚本', 'a script')
  return other('不认识的文件', 'a file of an unknown kind')
}

const macros = other('带宏的文档', 'a document with macros')

function recogniseArchive(bytes: Uint8Array): RecognisedKind {
  const archive = openArchive(bytes)
  if (archive.has('ofd.xml')) return { kind: 'ofd' }
  if (archive.names.some((name) => name.endsWith('/vbaproject.bin'))) return macros
  if (archive.has('word/document.xml')) return { kind: 'docx' }
  if (archive.has('xl/workbook.xml')) return { kind: 'xlsx' }
  if (archive.has('ppt/presentation.xml')) return { kind: 'pptx' }
  return other('ZIP 压缩包', 'a zip archive')
}

function recogniseCompound(bytes: Uint8Array): RecognisedKind {
  const { names } = openCompound(bytes)
  if (names.includes('EncryptedPackage')) throw encrypted()
  if (names.includes('VBA') || names.includes('_VBA_PROJECT')) return macros
  if (names.includes('WordDocument')) return { kind: 'doc' }
  if (names.includes('Workbook') || names.includes('Book')) return { kind: 'xls' }
  if (names.includes('PowerPoint Document')) return { kind: 'ppt' }
  return other('不认识的文件', 'a file of an unknown kind')
}
