import { describe, expect, it } from 'vitest'
import { addCounts, countVitest, formatCounts } from './count-tests.mjs'

const report = {
  success: true,
  numPassedTests: 7,
  numFailedTests: 0,
  numPendingTests: 2,
  numTodoTests: 1,
  testResults: [{ status: 'passed', assertionResults: [{}] }],
}

describe('countVitest', () => {
  it('takes the numbers of a good run', () => {
    expect(countVitest(report, 0)).toEqual({ passed: 7, failed: 0, skipped: 3 })
  })

  it('counts a file that could not be loaded', () => {
    const broken = { ...report, testResults: [{ status: 'failed', assertionResults: [] }] }
    expect(countVitest(broken, 1)).toEqual({ passed: 7, failed: 1, skipped: 3 })
  })

  it('never calls a run good that ended badly, left no report or ran nothing', () => {
    expect(countVitest(report, 1).failed).toBe(1)
    expect(countVitest(undefined, 0).failed).toBe(1)
    expect(countVitest({ ...report, numPassedTests: 0 }, 0).failed).toBe(1)
  })

  it('does not count a failure twice', () => {
    expect(countVitest({ ...report, numFailedTests: 2 }, 1).failed).toBe(2)
  })
})

describe('the closing line', () => {
  it('adds the stages up', () => {
    const sum = addCounts([
      { passed: 1, failed: 0, skipped: 2 },
      { passed: 10, failed: 3, skipped: 0 },
    ])
    expect(formatCounts(sum)).toBe('11 passed, 3 failed, 2 skipped')
  })
})
