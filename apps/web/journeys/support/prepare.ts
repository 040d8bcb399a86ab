import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { TestProject } from 'vitest/node'
import { runServer } from './run-server.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** a data directory with the demo in it, to be copied */
    demoData: string
  }
}

const root = fileURLToPath(new URL('../../../..', import.meta.url))

/** Before all journeys: builds what is stale, and loads the demo once; each journey goes on from a copy of it. */
export default async function prepare(project: TestProject): Promise<() => Promise<void>> {
  await promisify(execFile)(process.execPath, ['scripts/build.mjs'], { cwd: root })
  const data = await mkdtemp(join(tmpdir(), 'wanwu-journeys-'))
  const { end } = await runServer({ data, demo: true })
  await end()
  project.provide('demoData', data)
  return () => rm(data, { recursive: true, force: true })
}
