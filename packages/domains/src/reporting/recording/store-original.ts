import { storeOriginal } from '@wanwu/contract'
import { defineCommand } from '../../kernel/index.ts'
import { auditReport } from '../report/audit-report.ts'
import { readReportRow } from '../report/lock-report.ts'
import { requireUnitOrOffice } from '../report/require-unit-or-office.ts'
import { checkOriginal } from './check-original.ts'

/** 上传原件: kept by its content, so the same file is kept once; the recording that follows names it. */
export const storeOriginalCommand = defineCommand({
  endpoint: storeOriginal,
  prepare: ({ file }) => checkOriginal(file),
  async handler({ client, input, file, now, policy }, original) {
    const report = await readReportRow(client, input.reportId)
    await requireUnitOrOffice(policy, report.unitId)
    await client.query(
      `insert into evidence_file (sha256, media_type, size, bytes, stored_at) values ($1, $2, $3, $4, $5)
       on conflict (sha256) do nothing`,
      [original.sha256, original.mediaType, file.length, Buffer.from(file), now.toISOString()],
    )
    return { ...original, size: file.length }
  },
  audit: ({ client, input }, answer) =>
    auditReport(client, input.reportId, { fileName: input.fileName, ...answer }),
})
