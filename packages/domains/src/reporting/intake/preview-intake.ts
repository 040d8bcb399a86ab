import { previewIntake } from '@wanwu/contract'
import { shanghaiDay } from '@wanwu/core'
import { defineQuery } from '../../kernel/index.ts'
import { readUpload } from '../../plan/index.ts'
import { readLines } from '../report/read-lines.ts'
import { matchRows } from './match-rows.ts'
import { openOwnReport } from './open-own-report.ts'
import { readReportRows } from './read-report-rows.ts'
import { splitReport } from './split-report.ts'

const sheetFormats = ['xlsx', 'xls']

/** 试读填报表或报告: rows of its tables, and pieces of its prose, beside the duties they are about; nothing is stored. */
export const previewIntakeQuery = defineQuery({
  endpoint: previewIntake,
  prepare: ({ file }) => readUpload(file, undefined),
  async handler(context, { reading: { source } }) {
    const { client, input, now } = context
    const summary = await openOwnReport(context, input.reportId)
    const lines = await readLines(client, summary.id)
    const { columns, rows, badCells } = readReportRows(source, shanghaiDay(now))
    return {
      format: source.format,
      columns,
      rows: matchRows(lines, rows),
      badCells,
      pieces: sheetFormats.includes(source.format) ? [] : splitReport(source, lines),
    }
  },
})
