import { explainReport, type UnitRef } from '@wanwu/contract'
import type { SqlClient } from '@wanwu/database'
import { defineQuery } from '../../kernel/index.ts'
import { readReportRow } from '../report/lock-report.ts'
import { possibleRequests } from '../requests/possible-requests.ts'
import { readRequests } from '../requests/read-requests.ts'
import { requestFacts } from '../requests/request-facts.ts'
import { readDeadline } from './read-deadline.ts'
import { readFilings } from './read-filings.ts'
import { readPartsBeside } from './read-parts-beside.ts'

/** Units that still have their report of the same period before them, and could take duties over. */
async function readOthers(client: SqlClient, reportId: string): Promise<UnitRef[]> {
  const { rows } = await client.query<UnitRef>(
    `select unit.id, unit.name from report as own join report as other on other.period_id = own.period_id
       and other.id <> own.id and other.state in ('owed', 'returned')
     join unit on unit.id = other.unit_id where own.id = $1 order by unit.sort_key, unit.id`,
    [reportId],
  )
  return rows
}

/** 报送的来龙去脉: why it is due when it is, what was asked and decided, how it came in, and the parts beside it. */
export const explainReportQuery = defineQuery({
  endpoint: explainReport,
  async handler({ client, input, now, policy }) {
    const report = await readReportRow(client, input.reportId)
    const file = await policy.allows('report.file', { unit: report.unitId })
    const acts = file || (await policy.allows('report.manage', { unit: report.unitId }))
    const possible = possibleRequests(await requestFacts(client, report, now))
    const requests = await readRequests(client, { reportId: report.id, limit: 200 })
    const asked = requests.filter(({ decision }) => decision === null).map(({ kind }) => kind)
    return {
      deadline: await readDeadline(client, report, now),
      requests,
      filings: await readFilings(client, report.id),
      parts: await readPartsBeside(client, report.id, now),
      others: acts ? await readOthers(client, report.id) : [],
      can: {
        ask: acts ? possible.filter((kind) => !asked.includes(kind)) : [],
        record:
          (acts && ['owed', 'returned'].includes(report.state)) || (file && report.state === 'submitted'),
      },
    }
  },
})
