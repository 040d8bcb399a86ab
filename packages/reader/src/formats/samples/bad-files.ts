import { strToU8, zipSync } from 'fflate'
import { makeCompound } from './make-compound.ts'
import { makeDoc } from './make-doc.ts'
import { docxParagraph, makeDocx } from './make-docx.ts'
import { makePdf } from './make-pdf.ts'
import { makeXlsx, sheetRows } from './make-xlsx.ts'

/** A file that nobody can read: what it is called, its bytes, and the code that every way in answers with. */
export interface BadFile {
  name: string
  bytes: Uint8Array
  code: string
}

/** A workbook stream of Excel 97: BOF, FILEPASS, EOF. */
const lockedWorkbook = Uint8Array.from([
  ...[0x09, 0x08, 0x10, 0, 0, 6, 5, 0, 0xbb, 0x0d, 0xcc, 7, 0, 0, 0, 0, 6, 0, 0, 0],
  ...[0x2f, 0, 6, 0, 0, 0, 1, 0, 2, 0],
  ...[0x0a, 0, 0, 0],
])

const docx = makeDocx({ body: docxParagraph('加强巡护，落实责任。') })
const pdf = makePdf([[{ text: '巡护方案', x: 100, y: 700, size: 16 }]])
const locked = makeCompound({ EncryptedPackage: new Uint8Array(10), EncryptionInfo: new Uint8Array(4) })
const noise = Uint8Array.from({ length: 4000 }, (_, index) => (index * 7919 + (index >> 3)) & 255)

/** The list of bad input, one of each kind. All are small but where their size is what is wrong. */
export const badFiles: readonly BadFile[] = [
  { name: '空.docx', bytes: new Uint8Array(0), code: 'EMPTY_FILE' },
  { name: '空白.txt', bytes: strToU8(' \n\u3000\n'), code: 'EMPTY_FILE' },
  { name: '半截.docx', bytes: docx.slice(0, 300), code: 'DAMAGED' },
  { name: '半截.xlsx', bytes: makeXlsx(sheetRows([['任务', '单位']])).slice(0, 200), code: 'DAMAGED' },
  { name: '半截.pdf', bytes: pdf.slice(0, 60), code: 'DAMAGED' },
  { name: '加密.docx', bytes: locked, code: 'ENCRYPTED' },
  { name: '加密.xlsx', bytes: locked, code: 'ENCRYPTED' },
  { name: '加密.doc', bytes: makeDoc('密文\r', { encrypted: true }), code: 'ENCRYPTED' },
  { name: '加密.xls', bytes: makeCompound({ Workbook: lockedWorkbook }), code: 'ENCRYPTED' },
  {
    name: '加密.pdf',
    bytes: makePdf([[{ text: '巡护', x: 100, y: 700, size: 16 }]], { encrypted: true }),
    code: 'ENCRYPTED',
  },
  {
    name: '图片改名.pdf',
    bytes: Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10]),
    code: 'UNSUPPORTED_FORMAT',
  },
  { name: '压缩包改名.docx', bytes: zipSync({ 'a.txt': strToU8('a') }), code: 'UNSUPPORTED_FORMAT' },
  { name: '乱码.doc', bytes: noise, code: 'UNSUPPORTED_FORMAT' },
  {
    name: '炸弹.docx',
    bytes: zipSync({ 'word/document.xml': new Uint8Array(80 << 20) }, { level: 1 }),
    code: 'ARCHIVE_BOMB',
  },
  {
    name: '外部实体.docx',
    bytes: zipSync({
      'word/document.xml': strToU8(
        '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/hostname">]><w:document><w:body><w:p>&x;</w:p></w:body></w:document>',
      ),
    }),
    code: 'DAMAGED',
  },
  { name: '扫描件.pdf', bytes: makePdf([[{ picture: [0, 0, 595, 842] }]]), code: 'NO_TEXT_LAYER' },
]

/** Documents with macros, which are read like any other: the macros are never looked at. */
export const macroFiles: readonly { name: string; bytes: Uint8Array }[] = [
  {
    name: '带宏.docm',
    bytes: zipSync({
      '[Content_Types].xml': strToU8(
        '<Types><Override PartName="/word/document.xml" ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>',
      ),
      'word/document.xml': strToU8(
        `<w:document xmlns:w="x"><w:body>${docxParagraph('一、加强巡护，落实责任。')}</w:body></w:document>`,
      ),
      'word/vbaProject.bin': strToU8('Sub AutoOpen()'),
    }),
  },
]
