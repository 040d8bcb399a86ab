import { type PrintMatching, previewDocument, type Reading } from '@wanwu/contract'
import type { SqlClient } from '@wanwu/database'
import { defineQuery } from '../../kernel/index.ts'
import { askMatches } from '../loading/ask-matches.ts'
import { latestPrint, readFollowed } from '../loading/read-followed.ts'
import { readUpload } from '../loading/read-upload.ts'

/** How many tasks a preview shows. */
const sampleSize = 8

/** How the file stands to the print in force of its plan; null where there is none to compare with. */
async function compareWithPlan(
  client: SqlClient,
  planId: string | undefined,
  reading: Reading,
): Promise<PrintMatching | null> {
  if (planId === undefined) return null
  const latest = await latestPrint(client, planId)
  const followed = latest.state === 'reviewing' ? null : await readFollowed(client, latest)
  return followed && askMatches(followed, reading)
}

/** 试读: says what would be read from a file, and asks what is doubtful; nothing is stored. */
export const previewDocumentQuery = defineQuery({
  endpoint: previewDocument,
  prepare: ({ file, input }) => readUpload(file, input.columns),
  async handler({ client, input }, { reading, class: documentClass }) {
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
      matching: await compareWithPlan(client, input.planId, reading),
    }
  },
})
