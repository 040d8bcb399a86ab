import { randomInt } from 'node:crypto'
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { migrate, openDatabase } from '@wanwu/database'
import { loadDemo, loadDemoRecords, openAuthentication, readDemoSignIns, startJobs } from '@wanwu/domains'
import { allJobs } from './all-jobs.ts'
import { readConfig } from './config.ts'
import { createServer } from './create-server.ts'
import { firstRunNotice, signInNotice, startedNotice } from './print-start.ts'

/** How long the queue rests between two looks at what is due, in milliseconds. */
const jobPause = 3000

const config = readConfig(process.env)
const database = await openDatabase({
  ...(config.databaseUrl ? { url: config.databaseUrl } : { directory: resolve(config.dataDirectory) }),
  ...(config.migrationUrl ? { migrationUrl: config.migrationUrl } : {}),
})
await migrate(database)
const authentication = await openAuthentication(database, config)
if (config.demo) await loadDemo(database, authentication, new Date())
const demo = config.demo ? await readDemoSignIns(database) : null
const firstRunCode = String(randomInt(1_000_000)).padStart(6, '0')
const web = fileURLToPath(new URL('../../../dist/web/', import.meta.url))
let wake = () => {}
const app = await createServer({
  ...config,
  emitted: () => wake(),
  database,
  authentication,
  demo,
  firstRunCode,
  webDirectory: existsSync(web) ? web : null,
})
const address = await app.listen({ host: config.host, port: config.port })

const jobs = startJobs(
  {
    database,
    handlers: allJobs(config),
    now: () => new Date(),
    failed: (job, error) => app.log.warn({ err: error, job: job.id, kind: job.kind }, 'a job failed'),
    broken: (error) => app.log.error({ err: error }, 'the job queue was interrupted'),
  },
  jobPause,
)
wake = jobs.wake

if (config.demoRecords) {
  void loadDemoRecords(database, authentication, new Date()).catch((error: unknown) => {
    app.log.error({ err: error }, 'the registers of the demo were not filled')
  })
}

process.stdout.write(startedNotice(address, database.engine))
if (demo) process.stdout.write(signInNotice(demo))
else if (await needsFirstRun()) process.stdout.write(firstRunNotice(firstRunCode))

let closing = false
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    if (closing) return
    closing = true
    void app
      .close()
      .then(() => jobs.stop())
      .then(() => database.close())
      .then(() => process.exit(0))
  })
}

async function needsFirstRun(): Promise<boolean> {
  const { rows } = await database.transaction({ role: 'wanwu_app', readOnly: true }, (client) =>
    client.query<{ any: boolean }>('select wanwu_has_people() as any'),
  )
  return rows[0]?.any === false
}
