import { previewDocument } from '@wanwu/contract'
import { defineQuery } from '../../kernel/index.ts'
import { readUpload } from '../loading/read-upload.ts'

/** How many tasks a preview shows. */
const sampleSize = 8

/** 试读: says what would be read from a file; nothing is stored. */
export const previewDocumentQuery = defineQuery({
  endpoint: previewDocument,
  prepare: ({ file, input }) => readUpload(file, input.columns),
  async handler(_, { reading, class: documentClass }) {
    const { ledger, source, tables } = reading
    const units = new Set(
      ledger.tasks
        .flatMap((task) => [task, ...task.measures])
        .flatMap((place) => place.units.map((unit) => unit.name)),
    )
    return {
      format: source.format,
      pages: source.pages,
      title: ledger.document.title,
      number: ledger.document.number,
      region: ledger.document.region,
      class: documentClass,
      counts: {
        tasks: ledger.tasks.length,
        measures: ledger.tasks.reduce((sum, task) => sum + task.measures.length, 0),
        units: units.size,
        indicators: ledger.indicators.length,
        anomalies: ledger.anomalies.length,
      },
      tables,
      sample: ledger.tasks.slice(0, sampleSize).map((task) => ({
        no: task.no,
        title: task.title,
        text: task.text,
        units: task.units.map((unit) => unit.name).join('、'),
      })),
    }
  },
})
