/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 */

/**
 * What Vitest's JSON reporter writes, as far as it is read here.
 * @typedef {object} VitestReport
 * @property {boolean} success
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numPendingTests skipped ones
 * @property {number} numTodoTests
 * @property {{ status: string, assertionResults: unknown[] }[]} testResults a file each
 */

/**
 * Adds counts up.
 * @param {readonly Counts[]} all
 * @returns {Counts}
 */
export function addCounts(all) {
  const sum = { passed: 0, failed: 0, skipped: 0 }
  for (const { passed, failed, skipped } of all) {
    sum.passed += passed
    sum.failed += failed
    sum.skipped += skipped
  }
  return sum
}

/**
 * Counts a Vitest run. A file that could not be loaded counts as one failed test, and so does a run that
 * failed for a reason no test shows (an error outside tests, no report, no test at all).
 * @param {VitestReport | undefined} report undefined when none was written
 * @param {number} exitCode of Vitest
 * @returns {Counts}
 */
export function countVitest(report, exitCode) {
  if (!report) return { passed: 0, failed: 1, skipped: 0 }
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  ).length
  const counts = {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded,
    skipped: report.numPendingTests + report.numTodoTests,
  }
  const ranNothing = counts.passed + counts.failed === 0
  if (counts.failed === 0 && (exitCode !== 0 || ranNothing)) counts.failed = 1
  return counts
}

/**
 * The line that a run closes with.
 * @param {Counts} counts
 * @returns {string}
 */
export function formatCounts({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`
}
