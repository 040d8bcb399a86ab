import { AppError, setIssueDeadline } from '@wanwu/contract'
import type { SqlClient } from '@wanwu/database'
import { defineCommand } from '../../kernel/index.ts'
import { noSuch } from '../no-such.ts'
import { changedMeanwhile } from '../report/changed-meanwhile.ts'

interface IssueRow {
  regionCode: string
  instrument: string
  issuedOn: string
  deadlineOn: string | null
  revision: number
  taskId: string
  endOn: string | null
}

async function lockIssue(client: SqlClient, issueId: string): Promise<IssueRow> {
  const { rows } = await client.query<IssueRow>(
    `select issue.region_code as "regionCode", instrument, issued_on as "issuedOn", deadline_on as "deadlineOn",
            revision, task.id as "taskId", task.end_on as "endOn"
     from instrument_issue as issue
     join task on task.plan_id = issue.plan_id and task.lineage_id = issue.lineage_id and task.current
     where issue.id = $1 and issue.region_code in (select wanwu_regions('report.manage')) for update of issue`,
    [issueId],
  )
  const [issue] = rows
  if (!issue) throw noSuch('出台登记', 'issue of an instrument')
  return issue
}

/** 给定出台后的完成时限, where the plan prints none. */
export const setIssueDeadlineCommand = defineCommand({
  endpoint: setIssueDeadline,
  async handler({ client, input, policy }) {
    const issue = await lockIssue(client, input.issueId)
    await policy.requireIn('report.manage', { region: issue.regionCode })
    if (issue.revision !== input.revision) {
      throw changedMeanwhile({ revision: issue.revision, deadlineOn: issue.deadlineOn })
    }
    const printed = issue.endOn !== null && issue.deadlineOn === null
    if (printed || input.deadlineOn < issue.issuedOn) {
      throw new AppError('WRONG_STATE', {
        message: printed
          ? { zh: `方案已写明时限${issue.endOn}。`, en: `The plan prints the deadline ${issue.endOn}.` }
          : { zh: '完成时限早于出台日期。', en: 'The deadline is before the day of issue.' },
        next: { zh: '请改写时限。', en: 'Change the deadline.' },
      })
    }
    const revision = issue.revision + 1
    await client.query('update instrument_issue set deadline_on = $2, revision = $3 where id = $1', [
      input.issueId,
      input.deadlineOn,
      revision,
    ])
    await client.query('update task set end_on = $2 where id = $1', [issue.taskId, input.deadlineOn])
    return { revision }
  },
  async audit({ client, input }) {
    const issue = await lockIssue(client, input.issueId)
    return {
      region: issue.regionCode,
      subject: { kind: 'instrument-issue', id: input.issueId, label: issue.instrument },
      detail: { deadlineOn: input.deadlineOn },
    }
  },
})
