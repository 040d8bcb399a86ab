import ExcelJS from 'exceljs'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readRowsInWorker } from '../../worker/index.ts'
import { scanElements } from '../xml/scan-elements.ts'
import { longestCell } from './sheet-row.ts'
import { sheetRows } from './sheet-rows.ts'

async function workbook(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook()
  const sheet = book.addWorksheet('台账')
  sheet.addRow(['名称', '日期', '经度', '占比', '公式', '备注'])
  sheet.addRow(['甲 & "乙"', new Date('2027-03-05T00:00:00Z'), 103.12345678901, 0.125, null, '并行'])
  sheet.addRow([])
  sheet.addRow(['丙', 'x'.repeat(longestCell + 5), -0.1 - 0.2, 1e15, null, null])
  sheet.getCell('B2').numFmt = 'yyyy"年"m"月"'
  sheet.getCell('D2').numFmt = '0%'
  sheet.getCell('E2').value = { formula: '1/0', result: { error: '#DIV/0!' } }
  sheet.mergeCells('F2:F4')
  book.addWorksheet('隐藏', { state: 'hidden' }).addRow(['不读'])
  return new Uint8Array(await book.xlsx.writeBuffer())
}

describe('rows of a sheet', () => {
  it('come whole, unrounded, with their numbers, without blank rows and hidden sheets', async () => {
    const rows = Array.from(sheetRows(await workbook()))
    expect(rows.map(({ sheet, row }) => [sheet, row])).toEqual([
      ['台账', 1],
      ['台账', 2],
      ['台账', 3],
      ['台账', 4],
    ])
    expect(rows[1]?.cells).toEqual(['甲 & "乙"', '2027-03-05', '103.12345678901', '12.5%', '#DIV/0!', '并行'])
    expect(rows[3]?.cells[1]?.length).toBe(longestCell)
    expect(rows[3]?.cells.slice(2)).toEqual(['-0.3', '1000000000000000', '', '并行'])
  })

  it('come from CSV in either encoding, with quotes, other separators and kept formulas', () => {
    const csv = '\ufeff名称,备注\r\n"甲,""乙""\r\n丙",\'=1+1\r\n\r\n丁,\r\n'
    expect(Array.from(sheetRows(strToU8(csv)))).toEqual([
      { sheet: '', row: 1, cells: ['名称', '备注'] },
      { sheet: '', row: 2, cells: ['甲,"乙"\n丙', '=1+1'] },
      { sheet: '', row: 4, cells: ['丁', ''] },
    ])
    const gb = Uint8Array.from([
      0xc3, 0xfb, 0xb3, 0xc6, 0x09, 0xc8, 0xd5, 0xc6, 0xda, 0x0a, 0xbc, 0xd7, 0x09, 0x31,
    ])
    expect(Array.from(sheetRows(gb), ({ cells }) => cells)).toEqual([
      ['名称', '日期'],
      ['甲', '1'],
    ])
  })

  it('are handed over by the thread batch by batch, and what cannot be read as an error', async () => {
    const csv = strToU8(Array.from({ length: 1201 }, (_, row) => `行${row}`).join('\n'))
    const batches: number[] = []
    for await (const rows of readRowsInWorker(csv)) batches.push(rows.length)
    expect(batches).toEqual([250, 250, 250, 250, 201])
    await expect(readRowsInWorker(strToU8('%PDF-1.7')).next()).rejects.toMatchObject({
      code: 'UNSUPPORTED_FORMAT',
    })
    const broken = unzipSync(await workbook())
    broken['xl/workbook.xml'] = strToU8('<workbook><sheets><sheet name="a" r:id="rId9"/></sheets></workbook>')
    await expect(readRowsInWorker(zipSync(broken)).next()).rejects.toMatchObject({ code: 'DAMAGED' })
  }, 60_000)

  it('are found in any cut of the XML', () => {
    const xml = `<d>${'<x:row r="1"><c/></x:row><x:row/>'.repeat(3)}<rows/><x:row>${'长'.repeat(300_000)}</x:row></d>`
    const found = Array.from(scanElements(strToU8(xml), 'row'))
    expect(found.length).toBe(7)
    expect(found[1]).toBe('<x:row/>')
    expect(found[6]?.length).toBe(300_000 + '<x:row></x:row>'.length)
  })
})
