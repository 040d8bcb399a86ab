import { createRecord } from '@wanwu/contract'
import { shanghaiDay } from '@wanwu/core'
import type { SqlClient } from '@wanwu/database'
import { z } from 'zod'
import { actAsSystem, type JobHandler, systemActor } from '../../kernel/index.ts'
import { findRegister } from '../store/find-register.ts'
import { insertRecord } from '../store/insert-record.ts'
import { recordActed } from '../store/record-acted.ts'
import { findingDeadline } from './finding-deadline.ts'

const OfVerification = z.object({ verificationId: z.uuid() })

interface Contradicted {
  region: string
  unitId: string
  verifierId: string
  obligationId: string
  taskNo: string
  claim: string
  found: string
  doneOn: string
}

async function readContradicted(client: SqlClient, id: string): Promise<Contradicted | undefined> {
  const { rows } = await client.query<Contradicted>(
    `select verification.region_code as region, verification.unit_id as "unitId", verifier_unit_id as "verifierId",
            obligation_id as "obligationId", task.no as "taskNo", found, done_on as "doneOn",
            coalesce((select content ->> 'progress' from submission_entry as entry
              join submission on submission.id = submission_id
              where entry.obligation_id = obligation.id order by ordinal desc limit 1), '') as claim
     from verification join obligation on obligation.id = obligation_id join task on task.id = obligation.task_id
     where verification.id = $1 and result = 'contradicted'`,
    [id],
  )
  return rows[0]
}

const longest = 1900

/** 限期整改: a claim that was contradicted is put right by a day, which the class gives. */
const deadlineClass = 'by-date'

/** What is to be rectified: what was found on the spot, and what had been claimed. */
function problemOf({ taskNo, claim, found }: Contradicted): string {
  const said = claim.trim() ? `（任务${taskNo}自报：${claim.trim()}）` : `（任务${taskNo}）`
  return `${found}${said}`.slice(0, longest)
}

/**
 * 抽核不符转问题整改: a claim that was contradicted becomes a finding. The unit that claimed rectifies, the unit that
 * looked accepts; nothing is decided here that was not found there.
 */
export const raiseFinding: JobHandler = {
  kind: 'registers.raise-finding',
  topics: ['reporting.claim-contradicted'],
  async run(job, context) {
    const { verificationId } = OfVerification.parse(job.payload)
    const row = await context.transaction((client) => readContradicted(client, verificationId))
    if (!row) return
    const { region, verifierId } = row
    const permissions = ['report.read', 'register.read', 'register.involved', 'register.write'] as const
    await actAsSystem(context, { action: createRecord.id, region, permissions }, async (client) => {
      const done = await client.query('select from verification_finding where verification_id = $1', [
        verificationId,
      ])
      if (done.rowCount !== 0) return null
      const today = shanghaiDay(context.now)
      const deadline = await findingDeadline(client, deadlineClass, today)
      const { id } = await insertRecord(client, await findRegister(client, 'finding'), {
        region,
        unit: verifierId,
        now: context.now,
        act: 'raised',
        by: { id: null, name: systemActor.name, unitId: verifierId },
        note: deadline?.working.map(({ zh }) => zh).join('；') ?? null,
        values: {
          source: 'verification',
          grade: 'general',
          problem: problemOf(row),
          foundOn: [row.doneOn, today].toSorted()[0] ?? row.doneOn,
          rectifyingUnit: row.unitId,
          acceptingUnit: verifierId,
          deadlineClass,
          deadline: deadline?.dueOn ?? null,
          noticeNeeded: false,
        },
      })
      await client.query(
        `insert into verification_finding (verification_id, obligation_id, record_id, raised_at) values ($1, $2, $3, $4)`,
        [verificationId, row.obligationId, id, context.now.toISOString()],
      )
      return {
        note: {
          region,
          subject: { kind: 'record', id, label: 'finding' },
          detail: { register: 'finding', verificationId },
        },
        events: [recordActed('finding', id, 'raised', 1)],
      }
    })
  },
}
