import ExcelJS from 'exceljs'
import mammoth from 'mammoth'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** Bare text extraction by the library that is usual for a format: what the reader is measured against. */
export const bareText = {
  docx: async (bytes: Uint8Array) => (await mammoth.extractRawText({ buffer: Buffer.from(bytes) })).value,

  async xlsx(bytes: Uint8Array) {
    const workbook = new ExcelJS.Workbook()
    await workbook.xlsx.load(Uint8Array.from(bytes).buffer)
    const cells: string[] = []
    workbook.eachSheet((sheet) => {
      sheet.eachRow((row) => {
        row.eachCell((cell) => {
          cells.push(cell.text)
        })
      })
    })
    return cells.join('\n')
  },

  async pdf(bytes: Uint8Array) {
    const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0 })
    const document = await task.promise
    const parts: string[] = []
    for (let page = 1; page <= document.numPages; page++) {
      const { items } = await (await document.getPage(page)).getTextContent()
      for (const item of items) if ('str' in item) parts.push(item.str)
    }
    await task.destroy()
    return parts.join('')
  },
} as const
