import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { buildWeb } from './build-web.ts'
import { runServer } from './run-server.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** a data directory with the demo in it, to be copied */
    demoData: string
  }
}

/** Before all journeys: builds the web, and loads the demo once; each journey goes on from a copy of it. */
export default async function prepare(project: TestProject): Promise<() => Promise<void>> {
  await buildWeb()
  const data = await mkdtemp(join(tmpdir(), 'wanwu-journeys-'))
  const { end } = await runServer({ data, demo: true })
  await end()
  project.provide('demoData', data)
  return () => rm(data, { recursive: true, force: true })
}
