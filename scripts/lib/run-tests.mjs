import { addCounts, formatCounts } from './count-tests.mjs'
import { ensureInstalled } from './ensure-installed.mjs'
import { formatDuration } from './format-duration.mjs'
import { projectRoot } from './project-root.mjs'
import { quickStages, suiteStages } from './test-stages.mjs'

/**
 * @typedef {import('./test-stages.mjs').Stage} Stage
 * @typedef {import('./count-tests.mjs').Counts} Counts
 */

/** npm's own settings must not reach the tools that are tested. */
function cleanEnvironment() {
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^npm_(config|package)_/i.test(name)),
  )
}

/** @param {Stage} stage @returns {Promise<Counts>} */
async function runStage(stage) {
  const begun = performance.now()
  const { counts, output, note } = await stage.run(projectRoot, cleanEnvironment())
  const mark = counts.failed > 0 ? '✗' : counts.passed > 0 ? '✓' : '–'
  const time = formatDuration(performance.now() - begun)
  const line = `${mark} ${stage.name} (${time}): ${formatCounts(counts)}${note ? ` · ${note}` : ''}`
  console.log(counts.failed > 0 ? `${output.trimEnd()}\n${line}` : line)
  return counts
}

/**
 * Runs the stages and prints the closing line.
 * @param {readonly string[]} names of stages; none means all
 * @returns {Promise<number>} exit code: 1 when anything failed or nothing ran
 */
export async function runTests(names) {
  const begun = performance.now()
  /** @param {Stage} stage */
  const isWanted = ({ name }) => names.length === 0 || names.includes(name)
  /** @type {Counts[]} */
  const results = []
  try {
    const { installed } = await ensureInstalled(projectRoot)
    if (installed) console.log(`✓ install (${formatDuration(performance.now() - begun)})`)
    const queue = quickStages.filter(isWanted)
    const takeTurns = async () => {
      for (let stage = queue.shift(); stage; stage = queue.shift()) results.push(await runStage(stage))
    }
    await Promise.all([takeTurns(), takeTurns()])
    for (const stage of suiteStages.filter(isWanted)) results.push(await runStage(stage))
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    results.push({ passed: 0, failed: 1, skipped: 0 })
  }
  const sum = addCounts(results)
  console.log(`${formatDuration(performance.now() - begun)}`)
  console.log(formatCounts(sum))
  return sum.failed > 0 || sum.passed === 0 ? 1 : 0
}
