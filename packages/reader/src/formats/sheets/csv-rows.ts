import type { SheetRow } from './sheet-row.ts'

const separators = [',', '\t', ';', '，']

/** What separates the cells of the first line: the mark that stands there most. */
function separatorOf(text: string): string {
  const line = text.slice(0, 10_000).split(/\r?\n/, 1)[0] ?? ''
  const counts = separators.map((mark) => line.split(mark).length)
  return separators[counts.indexOf(Math.max(...counts))] ?? ','
}

/** A text that was kept from becoming a formula by an apostrophe is given without it. */
const plain = (cell: string) => (/^'[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell)

/** The rows of a CSV file (RFC 4180; other separators are recognised), numbered as a spreadsheet would. */
export function* csvRows(text: string): Generator<SheetRow> {
  const source = text.replace(/^\ufeff/, '')
  const separator = separatorOf(source)
  let row = 0
  let at = 0
  while (at < source.length) {
    row += 1
    const cells: string[] = []
    for (;;) {
      let cell = ''
      if (source[at] === '"') {
        const parts: string[] = []
        at += 1
        for (;;) {
          const quote = source.indexOf('"', at)
          const end = quote < 0 ? source.length : quote
          parts.push(source.slice(at, end))
          at = end + 1
          if (quote < 0 || source[at] !== '"') break
          parts.push('"')
          at += 1
        }
        cell = parts.join('')
      }
      const from = at
      while (at < source.length && source[at] !== separator && source[at] !== '\n' && source[at] !== '\r')
        at += 1
      cells.push(plain((cell + source.slice(from, at)).replaceAll('\r\n', '\n')))
      if (source[at] !== separator) break
      at += 1
    }
    if (source[at] === '\r') at += 1
    if (source[at] === '\n') at += 1
    if (cells.some((cell) => cell.trim() !== '')) yield { sheet: '', row, cells }
  }
}
