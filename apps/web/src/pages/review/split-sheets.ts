import type { SourceBlock } from '@wanwu/contract'

/** A sheet of the document as shown: a printed page where the format knows pages. */
export interface Sheet {
  page: number | null
  blocks: SourceBlock[]
}

/** Characters on a sheet of a format without pages, about two printed pages. */
const sheetLength = 1200

/** Cuts a document into sheets: by its pages, else by length, so that no sheet grows endless. */
export function splitSheets(blocks: readonly SourceBlock[]): Sheet[] {
  const sheets: Sheet[] = []
  let length = 0
  for (const block of blocks) {
    const last = sheets.at(-1)
    const turns = block.page === null ? length > sheetLength : block.page !== last?.page
    if (!last || turns) {
      sheets.push({ page: block.page, blocks: [block] })
      length = 0
    } else last.blocks.push(block)
    length += block.end - block.start
  }
  return sheets
}
