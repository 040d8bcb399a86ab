/** Text in a paper; a figure carries its id, a place for a person to fill in is marked as blank. */
export interface PaperSpan {
  text: string
  /** id of the figure this text is, see `FigureId` */
  figure?: string
  blank?: boolean
}

/** A column of a table in a paper; `width` is a share. */
export interface PaperColumn {
  heading: string
  width: number
  centred: boolean
}

/** A table in a paper; its heading row is repeated on every page. */
export interface PaperTable {
  kind: 'table'
  columns: readonly PaperColumn[]
  rows: readonly (readonly (readonly PaperSpan[])[])[]
}

/** A picture in a paper: its bytes, its size in pixels, what stands below it. */
export interface PaperPicture {
  kind: 'jpg' | 'png'
  bytes: Uint8Array
  width: number
  height: number
  caption: string
}

/** One block of a paper: a heading by its level, a paragraph, a table, or two pictures side by side (either may be absent). */
export type PaperBlock =
  | { kind: 'heading'; level: 1 | 2; text: string }
  | { kind: 'text'; spans: readonly PaperSpan[] }
  | PaperTable
  | { kind: 'pictures'; pictures: readonly (PaperPicture | null)[] }

/** 版记: copies to, who printed it, when. */
export interface PaperImprint {
  copies: string | null
  printer: string | null
  printedOn: string | null
}

/**
 * An official paper before it is put on pages. `layout` is the form of GB/T 9704-2012: `document` 文件式 with red
 * head and red line (通报, 报告), `letter` 信函式, `plain` without a head.
 */
export interface Paper {
  layout: 'document' | 'letter' | 'plain'
  /** 发文机关标志 */
  mark: string
  /** 发文字号; null while nobody has recorded it, which leaves its place marked */
  number: string | null
  title: string
  /** 主送 */
  recipients: string | null
  blocks: readonly PaperBlock[]
  annexes: readonly { title: string; blocks: readonly PaperBlock[] }[]
  /** 署名 */
  issuers: readonly string[]
  /** 代章: the body whose seal stands for the issuer's; null: the issuer's own */
  sealOf: string | null
  /** 成文日期 */
  issuedOn: string | null
  imprint: PaperImprint | null
}
