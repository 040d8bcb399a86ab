import { z } from 'zod'
import { Id, Instant } from '../kernel/values.ts'

/** Kinds of file that are taken as evidence 佐证: media type and the endings under which a file of it may come. */
export const evidenceKinds = {
  jpeg: {
    mediaType: 'image/jpeg',
    endings: ['jpg', 'jpeg'],
    preview: 'image',
    zh: 'JPEG 图片',
    en: 'JPEG picture',
  },
  png: { mediaType: 'image/png', endings: ['png'], preview: 'image', zh: 'PNG 图片', en: 'PNG picture' },
  gif: { mediaType: 'image/gif', endings: ['gif'], preview: 'image', zh: 'GIF 图片', en: 'GIF picture' },
  webp: { mediaType: 'image/webp', endings: ['webp'], preview: 'image', zh: 'WebP 图片', en: 'WebP picture' },
  bmp: { mediaType: 'image/bmp', endings: ['bmp'], preview: 'image', zh: 'BMP 图片', en: 'BMP picture' },
  tiff: {
    mediaType: 'image/tiff',
    endings: ['tif', 'tiff'],
    preview: null,
    zh: 'TIFF 图片',
    en: 'TIFF picture',
  },
  heic: {
    mediaType: 'image/heic',
    endings: ['heic', 'heif'],
    preview: null,
    zh: 'HEIC 图片',
    en: 'HEIC picture',
  },
  pdf: { mediaType: 'application/pdf', endings: ['pdf'], preview: 'pdf', zh: 'PDF', en: 'PDF' },
  docx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    endings: ['docx'],
    preview: 'office',
    zh: 'Word 文档',
    en: 'Word document',
  },
  xlsx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    endings: ['xlsx'],
    preview: 'office',
    zh: 'Excel 表格',
    en: 'Excel workbook',
  },
  pptx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    endings: ['pptx'],
    preview: 'office',
    zh: '演示文稿',
    en: 'presentation',
  },
  doc: {
    mediaType: 'application/msword',
    endings: ['doc', 'wps'],
    preview: 'office',
    zh: 'Word 文档',
    en: 'Word document',
  },
  xls: {
    mediaType: 'application/vnd.ms-excel',
    endings: ['xls', 'et'],
    preview: 'office',
    zh: 'Excel 表格',
    en: 'Excel workbook',
  },
  ppt: {
    mediaType: 'application/vnd.ms-powerpoint',
    endings: ['ppt', 'dps'],
    preview: 'office',
    zh: '演示文稿',
    en: 'presentation',
  },
  ofd: {
    mediaType: 'application/ofd',
    endings: ['ofd'],
    preview: null,
    zh: 'OFD 版式文件',
    en: 'OFD document',
  },
} as const

/** One kind of file that is taken as evidence. */
export type EvidenceKind = keyof typeof evidenceKinds

/** Media types that stored files are handed out as. */
export const evidenceMediaTypes = [...new Set(Object.values(evidenceKinds).map(({ mediaType }) => mediaType))]

/** Largest file, and most that the files of one report may come to, in bytes. */
export const evidenceLimits = { file: 20 * 1024 * 1024, report: 200 * 1024 * 1024 } as const

/** A file put beside a duty, or beside the report as a whole. */
export const Evidence = z.object({
  id: Id,
  obligationId: Id.nullable(),
  name: z.string(),
  kind: z.enum(Object.keys(evidenceKinds) as [EvidenceKind, ...EvidenceKind[]]),
  /** bytes */
  size: z.int(),
  addedBy: z.string(),
  addedAt: Instant,
  /** how it can be looked at here; null: only by taking the file */
  preview: z.enum(['image', 'pdf']).nullable(),
})
export type Evidence = z.infer<typeof Evidence>
