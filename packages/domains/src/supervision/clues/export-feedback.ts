import { exportFeedback } from '@wanwu/contract'
import { writeShapefile, writeTablesXlsx } from '@wanwu/writer'
import { defineQuery } from '../../kernel/index.ts'
import { findRegister, readRecord } from '../../registers/index.ts'
import { distinctNames } from './distinct-names.ts'
import { feedbackColumns, readFeedback } from './feedback-rows.ts'

const widthOf = (texts: readonly unknown[]) =>
  Math.min(40, Math.max(8, ...texts.map((text) => String(text ?? '').length * 1.6)))

/** 反馈: the batch as its issuer sent it, with what was found behind its columns. */
export const exportFeedbackQuery = defineQuery({
  endpoint: exportFeedback,
  async handler({ client, input, actor }) {
    const register = await findRegister(client, 'clue-batch')
    const { record } = await readRecord(client, actor, register, input.id)
    const columns = JSON.parse(String(record.values.columns ?? '[]')) as string[]
    const rows = await readFeedback(client, input.id, columns)
    const headings = [...columns, ...feedbackColumns]
    const fileName = `${String(record.values.name)}核查反馈`
    if (input.form === 'geojson') {
      const names = distinctNames(headings)
      const features = rows.map(({ cells, geometry }) => ({
        type: 'Feature',
        geometry,
        properties: Object.fromEntries(names.map((name, at) => [name, cells[at] ?? null])),
      }))
      return {
        bytes: new TextEncoder().encode(JSON.stringify({ type: 'FeatureCollection', features })),
        mediaType: 'application/geo+json',
        fileName: `${fileName}.geojson`,
      }
    }
    if (input.form === 'shapefile') {
      return {
        bytes: writeShapefile(fileName, headings, rows),
        mediaType: 'application/zip',
        fileName: `${fileName}.zip`,
      }
    }
    const sheet = {
      name: '核查反馈',
      columns: headings.map((heading, at) => ({
        heading,
        width: widthOf([heading, ...rows.slice(0, 50).map(({ cells }) => cells[at])]),
      })),
      rows: rows.map(({ cells }) =>
        cells.map((cell) => (typeof cell === 'boolean' ? (cell ? '是' : '否') : cell)),
      ),
    }
    return {
      bytes: await writeTablesXlsx([sheet]),
      mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      fileName: `${fileName}.xlsx`,
    }
  },
})
