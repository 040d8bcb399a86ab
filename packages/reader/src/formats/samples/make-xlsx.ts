import { strToU8, zipSync } from 'fflate'

/** A minimal workbook of one sheet: `rows` is the inside of `sheetData`, `after` what follows it. */
export function makeXlsx(rows: string, after = '', styles = ''): Uint8Array {
  return zipSync({
    '[Content_Types].xml': strToU8(
      '<Types><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>',
    ),
    'xl/workbook.xml': strToU8(
      '<workbook xmlns:r="r"><sheets><sheet name="台账" sheetId="1" r:id="rId1"/></sheets></workbook>',
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
    ),
    'xl/styles.xml': strToU8(`<styleSheet>${styles}</styleSheet>`),
    'xl/worksheets/sheet1.xml': strToU8(`<worksheet><sheetData>${rows}</sheetData>${after}</worksheet>`),
  })
}

/** Rows of inline texts, from `A1` on; empty texts leave the cell out. */
export function sheetRows(rows: readonly (readonly string[])[]): string {
  return rows
    .map((cells, row) => {
      const inner = cells
        .map((text, column) => {
          const address = `${String.fromCharCode(65 + column)}${row + 1}`
          return text === '' ? '' : `<c r="${address}" t="inlineStr"><is><t>${text}</t></is></c>`
        })
        .join('')
      return `<row r="${row + 1}">${inner}</row>`
    })
    .join('')
}
