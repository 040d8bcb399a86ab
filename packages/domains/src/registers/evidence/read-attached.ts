import type { AttachedRecord } from '@wanwu/contract'
import { groupBy } from '@wanwu/core'
import type { SqlClient } from '@wanwu/database'
import { readRegisters } from '../store/find-register.ts'
import { seenRecords } from '../store/seen-records.ts'
import { stateLabels } from '../store/state-labels.ts'

interface LinkRow {
  id: string | null
  obligationId: string
  register: string
  recordId: string
  rule: string | null
  title: string
  state: string
  day: string | null
  revision: number
  verified: boolean
}

const columns = `obligation_id as "obligationId", register, record_id as "recordId", rule, title, state, day, revision, verified`

/** Links of a report as it is written. */
async function readDraftLinks(client: SqlClient, reportId: string): Promise<LinkRow[]> {
  const { rows } = await client.query<LinkRow>(
    `select id, ${columns} from record_evidence where report_id = $1 and removed_at is null order by linked_at, id`,
    [reportId],
  )
  return rows
}

/** Links that went with what was filed last: signed by the leader, or recorded by the office. */
async function readFiledLinks(client: SqlClient, reportId: string): Promise<LinkRow[]> {
  const { rows } = await client.query<LinkRow>(
    `select null as id, ${columns} from submission_record where submission_id = (
       select submission.id from report_act as act
       join submission on submission.report_id = act.report_id and ordinal = (act.detail ->> 'submission')::int
       where act.report_id = $1 and act.kind in ('signed', 'recorded') order by act.sequence desc limit 1)
     order by register, day, record_id`,
    [reportId],
  )
  return rows
}

/**
 * Records beside the duties of a report, by duty: as they stand for the unit that writes it, as they stood for
 * everybody else. A record that the caller may not see is counted and not named.
 */
export async function readAttached(
  client: SqlClient,
  reportId: string,
  draft: boolean,
): Promise<Map<string, AttachedRecord[]>> {
  const links = draft ? await readDraftLinks(client, reportId) : await readFiledLinks(client, reportId)
  const registers = await readRegisters(client)
  const seen = await seenRecords(client, registers, links)
  const rows = links.flatMap((link) => {
    const declaration = registers.find((register) => register.declaration.key === link.register)?.declaration
    if (!declaration) return []
    const { obligationId, rule, ...rest } = link
    return [
      {
        obligationId,
        record: {
          ...rest,
          title: seen.has(link.recordId) ? link.title : null,
          registerLabels: declaration.labels,
          stateLabels: stateLabels(declaration, link.state),
          ruleLabels: declaration.evidence.find(({ key }) => key === rule)?.labels ?? null,
        },
      },
    ]
  })
  const byDuty = groupBy(rows, ({ obligationId }) => obligationId)
  return new Map([...byDuty].map(([id, group]) => [id, group.map(({ record }) => record)]))
}
