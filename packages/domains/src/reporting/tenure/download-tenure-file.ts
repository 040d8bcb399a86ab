import { downloadTenureFile, type TenureContent } from '@wanwu/contract'
import { sayTenureCell, tenureSections } from '@wanwu/core'
import { type TableSheet, writePaperDocx, writeTablesXlsx } from '@wanwu/writer'
import { defineCommand } from '../../kernel/index.ts'
import { auditTenureFile } from './audit-tenure-file.ts'
import { composeTenurePaper } from './compose-tenure-paper.ts'
import { readTenureFile } from './read-tenure-file.ts'

const [docx = '', xlsx = ''] = downloadTenureFile.binary ?? []

/** A sheet for each section that holds rows; the source of a row stands in its last columns. */
function sheetsOf(content: TenureContent, sha256: string, origin: string): TableSheet[] {
  const note = `${content.unit.name}；任期${content.from}至${content.to}；校验值${sha256}`
  return content.sections.map(({ key, rows }) => {
    const { title, columns } = tenureSections[key]
    return {
      name: title.zh,
      title: title.zh,
      note,
      columns: [
        ...columns.map((column) => ({ heading: column.title.zh, width: Math.max(10, column.width) })),
        { heading: '来源编号', width: 38 },
        { heading: '来源地址', width: 50 },
      ],
      rows: rows.map((row) => [
        ...columns.map((column, at) => {
          const cell = row.cells[at] ?? null
          return column.kind === 'number' ? cell : sayTenureCell(column, cell, 'zh')
        }),
        row.id,
        `${origin}${row.href}`,
      ]),
    }
  })
}

/** 取出档案: written from the frozen record, the same whenever it is taken; it names a person, so the look is recorded. */
export const downloadTenureFileCommand = defineCommand({
  endpoint: downloadTenureFile,
  async handler({ client, input, now, request }) {
    const { content, sha256 } = await readTenureFile(client, input.fileId)
    const name = `离任审计档案 ${content.unit.name} ${content.from}至${content.to}`
    if (input.form === 'xlsx') {
      const bytes = await writeTablesXlsx(sheetsOf(content, sha256, request.origin), now)
      return { bytes, mediaType: xlsx, fileName: `${name}.xlsx` }
    }
    const addressOf = (figure: string) =>
      figure.startsWith('/')
        ? `${request.origin}${figure}`
        : `${request.origin}/reporting/tenure/${input.fileId}?part=${figure.slice('section:'.length)}`
    const bytes = await writePaperDocx(composeTenurePaper(content, sha256), { addressOf })
    return { bytes, mediaType: docx, fileName: `${name}.docx` }
  },
  audit: ({ client, input }) => auditTenureFile(client, input.fileId, { form: input.form }),
})
