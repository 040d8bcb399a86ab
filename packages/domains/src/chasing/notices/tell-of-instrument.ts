import type { NoticeContent } from '@wanwu/contract'
import type { SqlClient } from '@wanwu/database'
import { z } from 'zod'
import type { JobHandler } from '../../kernel/index.ts'
import { findPeople } from './find-people.ts'
import { giveInBatches, type NewNotice } from './give-notices.ts'

type Told = NoticeContent & { kind: 'instrument-issued' | 'issue-proposed' }

interface IssueRow {
  unitId: string
  regionCode: string
  unit: string
  plan: string
  task: string
  instrument: string
  number: string | null
  issuedOn: string
  deadlineOn: string | null
}

const taskName = `concat_ws(' ', task.no, coalesce(nullif(task.title, ''), left(task.body, 40)))`

/** 文件出台: to liaison and leader of each unit with a duty in the task that waited. */
async function tellOfIssue(client: SqlClient, key: string, issueId: string): Promise<NewNotice[]> {
  const { rows } = await client.query<IssueRow>(
    `select distinct unit.id as "unitId", issue.region_code as "regionCode", unit.name as unit, plan.title as plan,
            ${taskName} as task, issue.instrument, issue.number, issue.issued_on as "issuedOn",
            task.end_on as "deadlineOn"
     from instrument_issue as issue
     join task on task.plan_id = issue.plan_id and task.lineage_id = issue.lineage_id and task.current
     join plan on plan.id = issue.plan_id
     join duty on duty.task_id = task.id and duty.current join unit on unit.id = duty.unit_id
     where issue.id = $1`,
    [issueId],
  )
  const people = await findPeople(
    client,
    rows.map(({ unitId }) => unitId),
    [],
  )
  return rows.flatMap(({ unitId, regionCode, ...row }) => {
    const content: Told = { kind: 'instrument-issued', ...row }
    const told = new Set([
      ...people.of('liaison', unitId, regionCode),
      ...people.of('leader', unitId, regionCode),
    ])
    return [...told].map((personId) => ({
      personId,
      key: `${key}/${unitId}`,
      content,
      link: '/reporting/actions',
    }))
  })
}

interface ProposalRow {
  regionCode: string
  plan: string
  task: string
  instrument: string
  waitsFor: string
}

/** 出台提示: to the office, which confirms or refuses it. */
async function tellOfProposal(client: SqlClient, key: string, proposalId: string): Promise<NewNotice[]> {
  const { rows } = await client.query<ProposalRow>(
    `select proposal.region_code as "regionCode", plan.title as plan, ${taskName} as task, proposal.instrument,
            coalesce(nullif(condition_phrase, ''), condition_instrument, '') as "waitsFor"
     from issue_proposal as proposal
     join task on task.plan_id = proposal.plan_id and task.lineage_id = proposal.lineage_id and task.current
     join plan on plan.id = proposal.plan_id
     where proposal.id = $1 and decision is null`,
    [proposalId],
  )
  const people = await findPeople(
    client,
    [],
    rows.map(({ regionCode }) => regionCode),
  )
  return rows.flatMap(({ regionCode, ...row }) => {
    const content: Told = { kind: 'issue-proposed', ...row }
    return people
      .of('office', '', regionCode)
      .map((personId) => ({ personId, key, content, link: '/reporting/actions' }))
  })
}

const Payload = z.object({ topic: z.string(), issueId: z.uuid().optional(), proposalId: z.uuid().optional() })

/** Tells the units of a task that its instrument was issued, and the office of an instrument that it has to confirm. */
export const tellOfInstrument: JobHandler = {
  kind: 'chasing.tell-instrument',
  topics: ['reporting.instrument-issued', 'registers.issue-proposed'],
  async run(job, context) {
    const { issueId, proposalId } = Payload.parse(job.payload)
    const notices = await context.transaction(async (client) => [
      ...(issueId ? await tellOfIssue(client, job.key, issueId) : []),
      ...(proposalId ? await tellOfProposal(client, job.key, proposalId) : []),
    ])
    await giveInBatches(context, notices)
  },
}
