import { AppError, type InputOf, type recordIssue } from '@wanwu/contract'
import { newId, shanghaiDay } from '@wanwu/core'
import type { SqlClient } from '@wanwu/database'
import type { AuditNote, DomainEvent } from '../../kernel/index.ts'
import { noSuch } from '../no-such.ts'

/** A task as the issue of its instrument needs it. */
export interface WaitingRow {
  id: string
  regionCode: string
  planId: string
  lineageId: string
  no: string
  title: string | null
  state: 'open' | 'waiting'
}

/** Locks a task in force. @throws AppError NOT_FOUND outside of where the actor manages reports. */
export async function lockTask(client: SqlClient, taskId: string): Promise<WaitingRow> {
  const { rows } = await client.query<WaitingRow>(
    `select id, region_code as "regionCode", plan_id as "planId", lineage_id as "lineageId", no, title, state
     from task where id = $1 and current and region_code in (select wanwu_regions('report.manage')) for update`,
    [taskId],
  )
  const [task] = rows
  if (!task) throw noSuch('任务', 'task')
  return task
}

function checkDays(issuedOn: string, deadlineOn: string | null, today: string): void {
  if (issuedOn > today) {
    throw new AppError('WRONG_STATE', {
      message: { zh: '出台日期晚于今天。', en: 'The day of issue is still to come.' },
      next: { zh: '文件正式印发后再登记。', en: 'Record it once the instrument is issued.' },
    })
  }
  if (deadlineOn !== null && deadlineOn < issuedOn) {
    throw new AppError('WRONG_STATE', {
      message: { zh: '完成时限早于出台日期。', en: 'The deadline is before the day of issue.' },
      next: { zh: '请改写时限，或留空以后再定。', en: 'Change it, or leave it to be given later.' },
    })
  }
}

/**
 * 文件出台: the task stops waiting and from then on its duties are owed. The one rule, whether the office records it or
 * the register of instruments does.
 *
 * @param by who records it; null: the system
 * @throws AppError ALREADY_EXISTS where the task does not wait, WRONG_STATE for days that cannot be
 */
export async function issueInstrument(
  client: SqlClient,
  input: InputOf<typeof recordIssue>,
  by: string | null,
  now: Date,
): Promise<{ issueId: string; note: AuditNote; event: DomainEvent }> {
  const task = await lockTask(client, input.taskId)
  if (task.state !== 'waiting') {
    throw new AppError('ALREADY_EXISTS', {
      message: { zh: '这项任务没有在等文件出台。', en: 'This task waits for no instrument.' },
      next: { zh: '请刷新页面，可能已有人登记。', en: 'Reload: somebody may have recorded it.' },
    })
  }
  checkDays(input.issuedOn, input.deadlineOn, shanghaiDay(now))
  const issueId = newId()
  await client.query(
    `insert into instrument_issue (id, region_code, plan_id, lineage_id, instrument, number, issued_on, deadline_on,
       recorded_by, recorded_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      issueId,
      task.regionCode,
      task.planId,
      task.lineageId,
      input.instrument,
      input.number,
      input.issuedOn,
      input.deadlineOn,
      by,
      now.toISOString(),
    ],
  )
  // A printed deadline stands; only where none is printed the office's own takes its place.
  await client.query(`update task set state = 'open', end_on = coalesce(end_on, $2::date) where id = $1`, [
    task.id,
    input.deadlineOn,
  ])
  const { instrument, number, issuedOn, deadlineOn } = input
  return {
    issueId,
    note: {
      region: task.regionCode,
      subject: { kind: 'instrument-issue', id: issueId, label: `${task.no} ${task.title ?? ''}`.trim() },
      detail: { instrument, number, issuedOn, deadlineOn },
    },
    event: { topic: 'reporting.instrument-issued', key: issueId, payload: { issueId, ...input } },
  }
}
