import { listReportRecords } from '@wanwu/contract'
import { shanghaiDay } from '@wanwu/core'
import type { SqlClient } from '@wanwu/database'
import { defineQuery } from '../../kernel/index.ts'
import { isLocked, readReportRow } from '../../reporting/index.ts'
import { readRegisters } from '../store/find-register.ts'
import { readAttached } from './read-attached.ts'
import { readDecisions } from './read-decisions.ts'
import { proofOf, readProof } from './read-proof.ts'
import { rulesAsked } from './rules-asked.ts'

interface DutyRow {
  obligationId: string
  clause: string
}

async function readDuties(client: SqlClient, reportId: string): Promise<DutyRow[]> {
  const { rows } = await client.query<DutyRow>(
    `select obligation.id as "obligationId", concat_ws(' ', task.title, task.body,
       (select string_agg(body, ' ' order by no) from measure where task_id = task.id)) as clause
     from obligation join task on task.id = obligation.task_id
     where report_id = $1 and handed_to is null order by obligation.ordinal`,
    [reportId],
  )
  return rows
}

interface Coverage {
  region: string
  from: string
  until: string
}

async function readCoverage(client: SqlClient, reportId: string): Promise<Coverage> {
  const { rows } = await client.query<Coverage>(
    `select unit.plan_scope as region, covers_from as "from", cutoff_on as until
     from report join report_period as period on period.id = period_id join unit on unit.id = report.unit_id
     where report.id = $1`,
    [reportId],
  )
  const [coverage] = rows
  if (!coverage) throw new Error(`report ${reportId} without a period`)
  return coverage
}

/** 台账佐证: what registers offer for each duty of a report, what was put beside it, and decisions still open. */
export const listReportRecordsQuery = defineQuery({
  endpoint: listReportRecords,
  async handler({ client, input, now, policy }) {
    const report = await readReportRow(client, input.reportId)
    const files = await policy.allows('report.file', { unit: report.unitId })
    const draft = files && ['owed', 'returned', 'submitted'].includes(report.state)
    const attached = await readAttached(client, report.id, draft)
    const registers = await readRegisters(client)
    const duties = (await readDuties(client, report.id)).map(({ obligationId, clause }) => ({
      obligationId,
      asked: rulesAsked(registers, clause),
    }))
    const proof = await readProof(
      client,
      duties.flatMap(({ asked }) => asked),
      { unitId: report.unitId, ...(await readCoverage(client, report.id)) },
    )
    return {
      duties: duties.map(({ obligationId, asked }) => ({
        obligationId,
        rules: asked.flatMap((each) => proofOf(proof, each) ?? []),
        attached: attached.get(obligationId) ?? [],
      })),
      decisions: await readDecisions(client, report.unitId, shanghaiDay(now)),
      can: { attach: files && ['owed', 'returned'].includes(report.state) && !isLocked(report, now) },
    }
  },
})
