import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { TestProject } from 'vitest/node'
import { journeyClock } from './journey-clock.ts'
import { runServer } from './run-server.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** a data directory with the demo in it, to be copied */
    demoData: string
    /** the same as it was loaded on the first of March 2026, for journeys with a clock of their own */
    pastDemoData: string
  }
}

const root = fileURLToPath(new URL('../../../..', import.meta.url))

/** Loads the demo into a data directory of its own. */
async function loadDemo(env: Record<string, string>): Promise<string> {
  const data = await mkdtemp(join(tmpdir(), 'wanwu-journeys-'))
  const { end } = await runServer({ data, demo: true, env })
  await end()
  return data
}

/** Before all journeys: builds what is stale, and loads the demo; each journey goes on from a copy of it. */
export default async function prepare(project: TestProject): Promise<() => Promise<void>> {
  await promisify(execFile)(process.execPath, ['scripts/build.mjs'], { cwd: root })
  const march = journeyClock('2026-03-01T09:00')
  const [data, past] = await Promise.all([loadDemo({}), loadDemo(march.env)])
  march.end()
  project.provide('demoData', data)
  project.provide('pastDemoData', past)
  return async () => {
    await Promise.all([data, past].map((one) => rm(one, { recursive: true, force: true })))
  }
}
