import { openDatabase } from '@wanwu/database'
import { runJobs } from '../run-jobs.ts'
import { tally } from './tally.ts'

/** A process of its own for the fault test: does the job, and is killed before it can say so. */
const place = JSON.parse(process.argv[2] ?? '{}') as { url: string } | { directory: string }
const database = await openDatabase(place)
await runJobs({
  database,
  now: () => new Date(process.argv[3] ?? ''),
  handlers: [
    {
      ...tally,
      async run(job, context) {
        await tally.run(job, context)
        process.kill(process.pid, 'SIGKILL')
        await new Promise(() => undefined)
      },
    },
  ],
})
