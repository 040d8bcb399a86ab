import { getRecordedOriginal } from '@wanwu/contract'
import { defineQuery } from '../../kernel/index.ts'
import { noSuch } from '../no-such.ts'
import { readReportRow } from '../report/lock-report.ts'

/** 取代录原件: the file as it came in, for who may read the report. */
export const getRecordedOriginalQuery = defineQuery({
  endpoint: getRecordedOriginal,
  async handler({ client, input }) {
    const report = await readReportRow(client, input.reportId)
    const { rows } = await client.query<{ bytes: Uint8Array; fileName: string }>(
      `select bytes, original_name as "fileName" from submission join evidence_file on sha256 = original
       where report_id = $1 and ordinal = $2`,
      [report.id, input.ordinal],
    )
    const [original] = rows
    if (!original) throw noSuch('原件', 'original')
    return { ...original, mediaType: 'application/octet-stream' }
  },
})
