/**
 * `npm run build`: makes the parts of dist/ whose sources have changed; `--force` makes all.
 * No type check: `npm test` has that.
 */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { digestBuildInputs } from './lib/build-inputs.mjs'
import { findStaleParts, writeBuildStamp } from './lib/build-stamp.mjs'
import { formatDuration } from './lib/format-duration.mjs'
import { projectRoot } from './lib/project-root.mjs'

const target = join(projectRoot, 'dist')
const builders = {
  node: async () => (await import('./lib/build-node.mjs')).buildNode(projectRoot, target),
  web: async () => (await import('./lib/build-web.mjs')).buildWeb(projectRoot, target),
}

process.env.NODE_ENV = 'production'
const force = process.argv.includes('--force')
/** @type {('node' | 'web')[]} */
const allParts = ['node', 'web']
const stale = force
  ? allParts.map((part) => ({ part, digest: digestBuildInputs(projectRoot, part) }))
  : findStaleParts(projectRoot)
mkdirSync(target, { recursive: true })
if (stale.length === 0) console.log('dist/ 已是最新 up to date')
const results = await Promise.allSettled(
  stale.map(async ({ part, digest }) => {
    const begun = performance.now()
    await builders[part]()
    writeBuildStamp(projectRoot, part, digest)
    console.log(`${part} ${formatDuration(performance.now() - begun)}`)
  }),
)
for (const result of results) {
  if (result.status === 'fulfilled') continue
  process.exitCode = 1
  console.error(
    result.reason instanceof Error ? (result.reason.stack ?? result.reason.message) : result.reason,
  )
}
