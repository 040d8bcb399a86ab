import { recordIssue } from '@wanwu/contract'
import { newId } from '@wanwu/core'
import type { SqlClient } from '@wanwu/database'
import { z } from 'zod'
import {
  actAsSystem,
  type DomainEvent,
  insertRows,
  type JobContext,
  type JobHandler,
} from '../../kernel/index.ts'
import { issueInstrument } from '../../reporting/index.ts'
import { type NameFit, weighName } from './weigh-name.ts'

const OfAct = z.object({ register: z.string(), id: z.uuid(), act: z.string() })

interface Issued {
  region: string
  name: string
  number: string | null
  issuedOn: string
}

async function readIssued(client: SqlClient, id: string): Promise<Issued | undefined> {
  const { rows } = await client.query<Issued>(
    `select region_code as region, f_name as name, f_number as number, f_issued_on as "issuedOn"
     from register.instrument where id = $1 and state = 'inForce' and voided_at is null and f_issued_on is not null`,
    [id],
  )
  return rows[0]
}

interface Waiting {
  taskId: string
  regionCode: string
  planId: string
  lineageId: string
  instrument: string | null
  phrase: string
}

/** Tasks in force, in a region and under it, that wait for an instrument and were not asked about this one. */
async function readWaiting(client: SqlClient, recordId: string, region: string): Promise<Waiting[]> {
  const { rows } = await client.query<Waiting>(
    `select task.id as "taskId", task.region_code as "regionCode", task.plan_id as "planId",
            task.lineage_id as "lineageId", condition_instrument as instrument, coalesce(condition_phrase, '') as phrase
     from task where current and state = 'waiting' and region_code in (select region_subtree($2))
       and not exists (select from issue_proposal as known where known.record_id = $1
         and known.plan_id = task.plan_id and known.lineage_id = task.lineage_id)
     order by task.id`,
    [recordId, region],
  )
  return rows
}

/** One task: proposed to the office, or recorded at once where the name is the very one it prints in 《》. */
async function proposeOne(
  context: JobContext,
  record: Issued & { id: string },
  task: Waiting,
  fit: NameFit,
): Promise<void> {
  const { regionCode: region, planId, lineageId, taskId } = task
  const permissions = ['report.manage', 'report.read'] as const
  await actAsSystem(context, { action: recordIssue.id, region, permissions }, async (client) => {
    const known = await client.query(
      'select from issue_proposal where record_id = $1 and plan_id = $2 and lineage_id = $3',
      [record.id, planId, lineageId],
    )
    if (known.rowCount !== 0) return null
    const { name: instrument, number, issuedOn } = record
    const id = newId()
    await insertRows(client, 'issue_proposal', [
      {
        id,
        region_code: region,
        record_id: record.id,
        plan_id: planId,
        lineage_id: lineageId,
        instrument,
        number,
        issued_on: issuedOn,
        score: fit.score,
        sure: fit.sure,
        proposed_at: context.now.toISOString(),
        ...(fit.sure ? { decision: 'confirmed', decided_at: context.now.toISOString() } : {}),
      },
    ])
    if (fit.sure) {
      const { note, event } = await issueInstrument(
        client,
        { taskId, instrument, number, issuedOn, deadlineOn: null },
        null,
        context.now,
      )
      return { note, events: [event] }
    }
    const proposed: DomainEvent = {
      topic: 'registers.issue-proposed',
      key: id,
      payload: { proposalId: id },
    }
    return {
      note: {
        region,
        subject: { kind: 'issue-proposal', id, label: instrument },
        detail: { recordId: record.id, taskId, score: fit.score },
      },
      events: [proposed],
    }
  })
}

/** 出台唤醒任务: when the register of instruments records an issue, the tasks that wait for it are found. */
export const proposeIssues: JobHandler = {
  kind: 'registers.propose-issues',
  topics: ['register.acted'],
  async run(job, context) {
    const { register, id, act } = OfAct.parse(job.payload)
    if (register !== 'instrument' || act !== 'issue') return
    const found = await context.transaction(async (client) => {
      const record = await readIssued(client, id)
      return record && { record: { ...record, id }, waiting: await readWaiting(client, id, record.region) }
    })
    for (const task of found?.waiting ?? []) {
      const fit = found && weighName(found.record.name, task)
      if (found && fit) await proposeOne(context, found.record, task, fit)
    }
  },
}
