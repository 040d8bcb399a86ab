import type { RegisterDeclaration } from '@wanwu/contract'
import { readRowsInWorker, type SheetRow } from '@wanwu/reader/worker'
import { type FoundHeadings, findHeadings } from '@wanwu/register'
import { refuseSecret } from '../../plan/index.ts'

const rowsOfSheet = 30
/** Rows looked through for further sheets, so that a long first one does not hold up the upload. */
const mostRows = 3000

const marking = /^(绝密|机密|秘密)(?:[★☆].{0,20})?$/

/**
 * The first rows of each sheet of an uploaded file.
 *
 * @throws AppError SECRET_MARKED for a file that bears 秘密, 机密 or 绝密 above its table; what the reader throws
 */
export async function readFirstRows(bytes: Uint8Array): Promise<SheetRow[][]> {
  const sheets = new Map<string, SheetRow[]>()
  let read = 0
  for await (const rows of readRowsInWorker(bytes)) {
    for (const row of rows) {
      const first = sheets.get(row.sheet) ?? []
      if (first.length < rowsOfSheet) first.push(row)
      sheets.set(row.sheet, first)
    }
    read += rows.length
    if (read >= mostRows) break
  }
  for (const row of [...sheets.values()].flat()) {
    for (const cell of row.cells) {
      const phrase = cell.replace(/\s+/g, '')
      const level = marking.exec(phrase)?.[1]
      if (level === '绝密' || level === '机密' || level === '秘密')
        refuseSecret({ phrase, level, source: null })
    }
  }
  return [...sheets.values()]
}

/** The sheet that is about the register, with its headings: the one in which most columns are known, else the first. */
export function chooseSheet(
  declaration: RegisterDeclaration,
  sheets: readonly SheetRow[][],
): { rows: SheetRow[]; found: FoundHeadings } {
  let best: { rows: SheetRow[]; found: FoundHeadings; known: number } | null = null
  for (const rows of sheets) {
    const found = findHeadings(
      declaration,
      rows.map(({ cells }) => cells),
    )
    const known = found?.columns.filter(({ target }) => target !== null).length ?? 0
    if (found && known > (best?.known ?? 0)) best = { rows, found, known }
  }
  if (best) return best
  // nothing is known: the person says what the columns of the first row are
  const rows = sheets[0] ?? []
  const columns = (rows[0]?.cells ?? []).map((heading) => ({ heading: heading.slice(0, 200), target: null }))
  return { rows, found: { index: 0, columns } }
}
