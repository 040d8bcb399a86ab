import type { Database } from '@wanwu/database'
import { type Authentication, loadDemoAccess } from '../access/index.ts'
import { loadDemoBoundaries } from './demo-boundaries.ts'
import { loadDemoFindings } from './load-demo-findings.ts'
import { loadDemoPlan } from './load-demo-plan.ts'

/** Loads the demo into a database without any person; one that has people is left as it is. */
export async function loadDemo(database: Database, authentication: Authentication, now: Date): Promise<void> {
  const access = await loadDemoAccess(database, authentication, now)
  if (!access) return
  await database.transaction({ role: 'owner' }, (client) => loadDemoBoundaries(client, now))
  await loadDemoPlan(database, authentication, access, now)
  await loadDemoFindings(database, authentication, access, now)
}

export { loadDemoRecords } from './load-demo-records.ts'
