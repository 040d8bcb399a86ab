import { AppError, decideIssueProposal } from '@wanwu/contract'
import type { SqlClient } from '@wanwu/database'
import { defineCommand } from '../../kernel/index.ts'
import { issueInstrument, noSuch } from '../../reporting/index.ts'

interface ProposalRow {
  region: string
  instrument: string
  number: string | null
  issuedOn: string
  decision: string | null
  taskId: string | null
}

async function lockProposal(client: SqlClient, id: string): Promise<ProposalRow> {
  const { rows } = await client.query<ProposalRow>(
    `select region_code as region, instrument, number, issued_on as "issuedOn", decision,
            (select task.id from task where task.plan_id = proposal.plan_id
               and task.lineage_id = proposal.lineage_id and current) as "taskId"
     from issue_proposal as proposal
     where id = $1 and region_code in (select wanwu_regions('report.manage')) for update of proposal`,
    [id],
  )
  const [row] = rows
  if (!row) throw noSuch('出台提示', 'proposed issue')
  return row
}

/** 确认出台提示: confirmed, it is recorded by the one rule for issues and the task stops waiting; refused, it is gone. */
export const decideIssueProposalCommand = defineCommand({
  endpoint: decideIssueProposal,
  async handler({ client, input, actor, now }) {
    const row = await lockProposal(client, input.proposalId)
    if (row.decision !== null) {
      throw new AppError('WRONG_STATE', {
        message: { zh: '这条提示已经处理。', en: 'This has been decided already.' },
        next: { zh: '请刷新页面。', en: 'Reload the page.' },
      })
    }
    let issueId: string | null = null
    if (input.confirmed) {
      if (row.taskId === null) throw noSuch('任务', 'task in force')
      const { instrument, number, issuedOn, taskId } = row
      const { deadlineOn } = input
      const issue = { taskId, instrument, number, issuedOn, deadlineOn }
      issueId = (await issueInstrument(client, issue, actor.personId, now)).issueId
    }
    await client.query(
      'update issue_proposal set decision = $2, decided_by = $3, decided_at = $4 where id = $1',
      [input.proposalId, input.confirmed ? 'confirmed' : 'refused', actor.personId, now.toISOString()],
    )
    return { issueId }
  },
  async audit({ client, input }) {
    const { region, instrument } = await lockProposal(client, input.proposalId)
    return {
      region,
      subject: { kind: 'issue-proposal', id: input.proposalId, label: instrument },
      detail: { confirmed: input.confirmed, deadlineOn: input.deadlineOn },
    }
  },
  emits: (_, { issueId }) =>
    issueId === null ? [] : [{ topic: 'reporting.instrument-issued', key: issueId, payload: { issueId } }],
})
