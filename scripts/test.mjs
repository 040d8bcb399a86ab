/**
 * `npm test`: everything that must hold, a line with its time for each stage, the output of what failed in full.
 * `npm test -- unit lint` runs only the stages so named. The last line is `N passed, N failed, N skipped`.
 */
import { requireNode } from './lib/require-node.mjs'

requireNode()
const { runTests } = await import('./lib/run-tests.mjs')
process.exitCode = await runTests(process.argv.slice(2))
