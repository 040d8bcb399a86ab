import { Zip, ZipDeflate } from 'fflate'
import { cellXml, columnLetters, escapeXml, type StreamCell, styleSheet } from './stream-cells.ts'

/** A sheet that is written row by row. */
export interface StreamSheet {
  name: string
  /** a list that drop-downs refer to, not for reading */
  hidden?: boolean
  /** headings with widths in characters; a required one is marked */
  columns: readonly { heading: string; width: number; required?: boolean }[]
  rows: AsyncIterable<readonly (readonly StreamCell[])[]> | Iterable<readonly (readonly StreamCell[])[]>
  /** drop-downs: the column (from 0), and the words themselves or a range of another sheet */
  choices?: readonly { column: number; source: string; firstRow: number; lastRow: number }[]
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packaged = 'http://schemas.openxmlformats.org/package/2006'

function fixedParts(sheets: readonly StreamSheet[]): [name: string, xml: string][] {
  const types = sheets
    .map(
      (_, index) =>
        `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`,
    )
    .join('')
  const names = sheets
    .map(
      ({ name, hidden }, index) =>
        `<sheet name="${escapeXml(name)}" sheetId="${index + 1}"${hidden ? ' state="hidden"' : ''} r:id="rId${index + 1}"/>`,
    )
    .join('')
  const targets = sheets
    .map(
      (_, index) =>
        `<Relationship Id="rId${index + 1}" Type="${relations}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
    )
    .join('')
  return [
    [
      '[Content_Types].xml',
      `<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>${types}</Types>`,
    ],
    [
      '_rels/.rels',
      `<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ],
    [
      'xl/workbook.xml',
      `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${names}</sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      `<Relationships xmlns="${packaged}/relationships">${targets}<Relationship Id="rIdS" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
    ],
    ['xl/styles.xml', styleSheet],
  ]
}

function beginSheet({ columns, hidden }: StreamSheet, first: boolean): string {
  const widths = columns
    .map(
      ({ width }, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
    )
    .join('')
  const headings = columns
    .map(({ heading, required }, index) => cellXml(heading, `${columnLetters(index)}1`, required ? 2 : 1))
    .join('')
  const view = hidden
    ? ''
    : `<sheetViews><sheetView${first ? ' tabSelected="1"' : ''} workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`
  return `<worksheet xmlns="${main}">${view}<cols>${widths}</cols><sheetData><row r="1">${headings}</row>`
}

function endSheet({ choices = [] }: StreamSheet): string {
  const offered = choices
    .map(({ column, source, firstRow, lastRow }) => {
      const letters = columnLetters(column)
      // anything else may still be typed: it is judged when the workbook comes back
      return `<dataValidation type="list" allowBlank="1" showErrorMessage="0" sqref="${letters}${firstRow}:${letters}${lastRow}"><formula1>${escapeXml(source)}</formula1></dataValidation>`
    })
    .join('')
  const validations =
    choices.length > 0 ? `<dataValidations count="${choices.length}">${offered}</dataValidations>` : ''
  return `</sheetData>${validations}<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>`
}

/**
 * Writes a workbook piece by piece: of its rows no more are in memory than `rows` gives at once. Texts are never
 * formulas, whatever they begin with.
 */
export async function* streamXlsx(sheets: readonly StreamSheet[]): AsyncGenerator<Uint8Array> {
  let made: Uint8Array[] = []
  const zip = new Zip((error, chunk) => {
    if (error) throw error
    made.push(chunk)
  })
  const encoder = new TextEncoder()
  const begin = (name: string) => {
    const part = new ZipDeflate(name, { level: 4 })
    zip.add(part)
    return (xml: string, last = false) => part.push(encoder.encode(xml), last)
  }
  for (const [name, xml] of fixedParts(sheets)) begin(name)(head + xml, true)
  for (const [index, sheet] of sheets.entries()) {
    const write = begin(`xl/worksheets/sheet${index + 1}.xml`)
    write(head + beginSheet(sheet, index === 0))
    let row = 1
    for await (const rows of sheet.rows) {
      const lines: string[] = []
      for (const cells of rows) {
        row += 1
        lines.push(
          `<row r="${row}">${cells.map((cell, column) => cellXml(cell, `${columnLetters(column)}${row}`, 0)).join('')}</row>`,
        )
      }
      write(lines.join(''))
      yield* made
      made = []
    }
    write(endSheet(sheet), true)
  }
  zip.end()
  yield* made
}
