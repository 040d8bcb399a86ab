import type { TenureContent } from '@wanwu/contract'
import { shanghaiDay } from '@wanwu/core'
import type { SqlClient } from '@wanwu/database'
import { readClaimsOf, readFilings, type Tenure } from './read-filings.ts'
import { readDutiesThen, readTargetsThen } from './read-ledger-then.ts'
import { readActionsOf, readAppraisalsOf, readCircularsOf, readRequestsOf } from './read-other-records.ts'

/** Every section of a tenure file, read within what the actor may read. A section without records has no rows. */
export async function compileSections(
  client: SqlClient,
  tenure: Tenure,
  now: Date,
): Promise<TenureContent['sections']> {
  const { unitId, from, to } = tenure
  return [
    { key: 'duties-start', rows: await readDutiesThen(client, unitId, from) },
    { key: 'duties-end', rows: await readDutiesThen(client, unitId, to) },
    { key: 'targets-start', rows: await readTargetsThen(client, unitId, from) },
    { key: 'targets-end', rows: await readTargetsThen(client, unitId, to) },
    { key: 'reports', rows: await readFilings(client, tenure, now) },
    { key: 'claims', rows: await readClaimsOf(client, tenure) },
    { key: 'requests', rows: await readRequestsOf(client, tenure) },
    { key: 'actions', rows: await readActionsOf(client, tenure, shanghaiDay(now)) },
    { key: 'appraisals', rows: await readAppraisalsOf(client, tenure) },
    { key: 'circulars', rows: await readCircularsOf(client, tenure) },
  ]
}
