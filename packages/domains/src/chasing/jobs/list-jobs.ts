import { listJobs, type StuckJob } from '@wanwu/contract'
import { defineQuery } from '../../kernel/index.ts'

/** 未办成的后台任务: those that were given up, and those that failed and wait to be tried again. */
export const listJobsQuery = defineQuery({
  endpoint: listJobs,
  async handler({ client }) {
    const { rows } = await client.query<Omit<StuckJob, 'madeAt' | 'at'> & { madeAt: Date; at: Date }>(
      `select id, kind, key, state, attempts, last_error as "lastError", made_at as "madeAt",
              case state when 'dead' then ended_at else run_at end as at
       from job where state = 'dead' or (state = 'waiting' and last_error is not null)
       order by state, made_at desc, id desc limit 200`,
    )
    const counts = await client.query<{ waiting: number; dead: number }>(
      `select count(*) filter (where state = 'waiting')::int as waiting,
              count(*) filter (where state = 'dead')::int as dead from job where state <> 'done'`,
    )
    return {
      jobs: rows.map((row) => ({ ...row, madeAt: row.madeAt.toISOString(), at: row.at.toISOString() })),
      waiting: counts.rows[0]?.waiting ?? 0,
      dead: counts.rows[0]?.dead ?? 0,
    }
  },
})
