import { printable } from '../ledger/printable.ts'

/** Text, a number, a day (ISO 8601), or nothing. */
export type StreamCell = string | number | { day: string } | null

/** Styles: 0 text as it is, 1 heading, 2 heading of what is required, 3 day. */
export const styleSheet = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="3"><font><sz val="11"/><name val="宋体"/></font><font><b/><sz val="11"/><name val="宋体"/></font><font><b/><sz val="11"/><color rgb="FFB42318"/><name val="宋体"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE8EFEA"/></patternFill></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" xfId="0"/><xf numFmtId="49" fontId="1" fillId="2" xfId="0" applyFont="1" applyFill="1"/><xf numFmtId="49" fontId="2" fillId="2" xfId="0" applyFont="1" applyFill="1"/><xf numFmtId="164" fontId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text for XML: what XML cannot hold is left out, the rest is escaped. */
export function escapeXml(text: string): string {
  return printable(text).replace(/[&<>"]/g, (mark) => escapes[mark] ?? mark)
}

/** `A`, `Z`, `AA` … of a column counted from 0. */
export function columnLetters(column: number): string {
  const rest = column % 26
  const letter = String.fromCharCode(65 + rest)
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter
}

const dayMs = 86_400_000
/** The day before the first of March 1900, from which the count of days is the same in every program. */
const firstSafeDay = '1900-03-01'

function dayNumber(day: string): number | null {
  const moment = Date.parse(`${day}T00:00:00Z`)
  return Number.isNaN(moment) || day < firstSafeDay ? null : moment / dayMs + 25_569
}

/** The most characters a cell can hold. */
const cellLimit = 32_767

/** One cell; text is stored as text and never as a formula. */
export function cellXml(cell: StreamCell, address: string, style: number): string {
  if (cell === null || cell === '') return ''
  if (typeof cell === 'number') return Number.isFinite(cell) ? `<c r="${address}"><v>${cell}</v></c>` : ''
  if (typeof cell === 'object') {
    const number = dayNumber(cell.day)
    return number === null
      ? cellXml(cell.day, address, style)
      : `<c r="${address}" s="3"><v>${number}</v></c>`
  }
  const text = cell.length > cellLimit ? `${cell.slice(0, cellLimit - 1)}…` : cell
  return `<c r="${address}" t="inlineStr"${style ? ` s="${style}"` : ''}><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`
}
