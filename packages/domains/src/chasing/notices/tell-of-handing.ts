import { handingActs, type NoticeContent } from '@wanwu/contract'
import type { SqlClient } from '@wanwu/database'
import { z } from 'zod'
import type { JobHandler } from '../../kernel/index.ts'
import { findPeople } from './find-people.ts'
import { giveInBatches } from './give-notices.ts'

const Payload = z.object({ handingId: z.uuid(), act: z.enum(handingActs) })

interface HandingRow {
  fromRegion: string
  toRegion: string
  from: string
  to: string
  planId: string
  plan: string
  number: string
  deadlineOn: string
  tasks: number
  reason: string | null
}

async function readHanding(client: SqlClient, handingId: string): Promise<HandingRow> {
  const { rows } = await client.query<HandingRow>(
    `select handing.region_code as "fromRegion", to_region as "toRegion", plan.id as "planId",
            coalesce(higher.name, handing.region_code) as "from", coalesce(lower.name, to_region) as "to",
            plan.title as plan, handing.number, deadline_on as "deadlineOn", reason,
            (select count(*)::int from handed_task where handing_id = handing.id) as tasks
     from handing join plan on plan.id = handing.plan_id
     left join region_now as higher on higher.code = handing.region_code
     left join region_now as lower on lower.code = to_region
     left join handing_end as ended on ended.handing_id = handing.id
     where handing.id = $1`,
    [handingId],
  )
  const [row] = rows
  if (!row) throw new Error(`no handing ${handingId}`)
  return row
}

/** 下发、接收、退回、撤回: tells the office on the other side. */
export const tellOfHanding: JobHandler = {
  kind: 'chasing.tell-handing',
  topics: ['plan.handing-acted'],
  async run(job, context) {
    const { handingId, act } = Payload.parse(job.payload)
    const notices = await context.transaction(async (client) => {
      const { fromRegion, toRegion, planId, ...row } = await readHanding(client, handingId)
      const down = act === 'handed' || act === 'withdrawn'
      const told = down ? toRegion : fromRegion
      const people = await findPeople(client, [], [told])
      const content: NoticeContent = { kind: 'handing', act, ...row }
      // what came down stands among the plans of the lower office, its answer in the plan of the higher
      const link = down ? '/plans' : `/plans/${planId}`
      return people.of('office', '', told).map((personId) => ({ personId, key: job.key, content, link }))
    })
    await giveInBatches(context, notices)
  },
}
