import { AppError, retryJob } from '@wanwu/contract'
import { defineCommand } from '../../kernel/index.ts'
import { noSuch } from '../no-such.ts'

interface JobRow {
  kind: string
  state: 'waiting' | 'done' | 'dead'
  region: string
}

/** 重新办理: a job that was given up begins anew; one that waits is tried at once. */
export const retryJobCommand = defineCommand({
  endpoint: retryJob,
  async handler({ client, input, now }) {
    const { rows } = await client.query<JobRow>(
      'select kind, state, wanwu_home_region() as region from job where id = $1',
      [input.jobId],
    )
    const [job] = rows
    if (!job) throw noSuch('后台任务', 'job')
    if (job.state === 'done') {
      throw new AppError('WRONG_STATE', {
        message: { zh: '这项任务已经办成。', en: 'This job is done.' },
        next: { zh: '刷新页面即可看到。', en: 'Reload to see it gone.' },
      })
    }
    await client.query(
      `update job set state = 'waiting', attempts = 0, run_at = $2, ended_at = null where id = $1`,
      [input.jobId, now.toISOString()],
    )
    return { done: true as const }
  },
  async audit({ client, input }) {
    const { rows } = await client.query<JobRow>(
      'select kind, state, wanwu_home_region() as region from job where id = $1',
      [input.jobId],
    )
    return {
      region: rows[0]?.region ?? '',
      subject: { kind: 'job', id: input.jobId, label: rows[0]?.kind ?? '' },
    }
  },
})
