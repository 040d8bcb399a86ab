/** Runs what is built, without looking at sources: how an installed archive starts its server. */
import { requireNode } from './lib/require-node.mjs'

requireNode()
const { checkPlace, runServer } = await import('./lib/run-server.mjs')
const { projectRoot } = await import('./lib/project-root.mjs')
try {
  await checkPlace(projectRoot)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
await runServer(projectRoot)
