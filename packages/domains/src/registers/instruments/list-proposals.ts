import { type IssueProposal, listIssueProposals } from '@wanwu/contract'
import { defineQuery } from '../../kernel/index.ts'

/** 待确认的出台提示 of tasks that still wait, the most alike first. */
export const listIssueProposalsQuery = defineQuery({
  endpoint: listIssueProposals,
  async handler({ client }) {
    const { rows } = await client.query<IssueProposal>(
      `select proposal.id, record_id as "recordId", proposal.instrument, proposal.number, issued_on as "issuedOn",
              task.id as "taskId", score::float8 as score,
              coalesce(nullif(condition_phrase, ''), condition_instrument, '') as "waitsFor",
              jsonb_build_object('no', task.no, 'title', task.title, 'planTitle', plan.title) as task
       from issue_proposal as proposal
       join task on task.plan_id = proposal.plan_id and task.lineage_id = proposal.lineage_id and task.current
         and task.state = 'waiting'
       join plan on plan.id = task.plan_id
       where decision is null and proposal.region_code in (select wanwu_regions('report.manage'))
       order by score desc, proposed_at, proposal.id`,
    )
    return { proposals: rows }
  },
})
