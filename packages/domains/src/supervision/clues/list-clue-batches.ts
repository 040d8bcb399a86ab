import { listClueBatches } from '@wanwu/contract'
import { shanghaiDay } from '@wanwu/core'
import { defineQuery } from '../../kernel/index.ts'

interface BatchRow {
  id: string
  name: string
  level: string
  receivedOn: string
  feedbackBy: string | null
  state: string
  total: number
  waiting: number
  checking: number
  confirmed: number
  rejected: number
  findings: number
  overdue: number
}

/** 线索批次: how far the checks of each batch are, newest first. */
export const listClueBatchesQuery = defineQuery({
  endpoint: listClueBatches,
  async handler({ client, actor, now }) {
    const { rows } = await client.query<BatchRow>(
      `select batch.id, batch.f_name as name, batch.f_level as level, batch.f_received_on::text as "receivedOn",
         batch.f_feedback_by::text as "feedbackBy", batch.state,
         count(clue.id)::int as total,
         count(*) filter (where clue.state = 'received')::int as waiting,
         count(*) filter (where clue.state in ('assigned', 'checked'))::int as checking,
         -- a clue that was fed back still says by its reason whether it was true
         count(*) filter (where clue.state = 'confirmed' or (clue.state in ('fedBack', 'closedAbove') and clue.f_reject_reason is null))::int as confirmed,
         count(*) filter (where clue.state = 'rejected' or (clue.state in ('fedBack', 'closedAbove') and clue.f_reject_reason is not null))::int as rejected,
         count(clue.f_finding)::int as findings,
         count(*) filter (where clue.state = 'assigned' and clue.f_check_by < $1::date)::int as overdue
       from register.clue_batch batch
       left join register.clue clue on clue.f_batch = batch.id and clue.voided_at is null
       where batch.voided_at is null and batch.region_code in (select wanwu_regions('register.read'))
       group by batch.id order by batch.f_received_on desc, batch.id desc limit 200`,
      [shanghaiDay(now)],
    )
    return { batches: rows, can: { import: actor.permissions.has('register.decide') } }
  },
})
