import { type EntryContent, emptyEntry } from '@wanwu/contract'
import { describe, expect, it } from 'vitest'
import { findGaps } from './find-gaps.ts'
import { reportTiming } from './report-timing.ts'

describe('what an entry lacks', () => {
  it.each<[Partial<EntryContent>, string[]]>([
    [{}, ['claim']],
    [{ progress: '完成两处' }, ['claim']],
    [{ claim: 'progress' }, ['progress']],
    [{ claim: 'progress', progress: ' \n' }, ['progress']],
    [{ claim: 'progress', progress: '完成两处' }, []],
    [{ claim: 'continuing', progress: '按月巡查' }, []],
    [{ claim: 'done', progress: '已验收' }, ['completedOn']],
    [{ claim: 'done', completedOn: '2027-03-01' }, ['progress']],
    [{ claim: 'not-started' }, ['cause']],
    [{ claim: 'not-started', next: '四月招标' }, []],
    [{ claim: 'not-started', cause: '选址未定' }, []],
  ])('%o: %o', (content, gaps) => {
    expect(findGaps({ ...emptyEntry, ...content })).toEqual(gaps)
  })
})

describe('a report and its due day', () => {
  const due = { state: 'owed' as const, dueOn: '2027-03-25', receivedAt: null }
  const lastMoment = new Date('2027-03-25T23:59:59.999+08:00')
  const midnight = new Date('2027-03-26T00:00:00+08:00')
  it.each([
    ['nothing yet, in time', due, lastMoment, 'not-due'],
    ['nothing yet, at 24:00', due, midnight, 'missing'],
    [
      'came in the last moment',
      { ...due, state: 'signed' as const, receivedAt: lastMoment },
      midnight,
      'on-time',
    ],
    ['came at 24:00', { ...due, state: 'accepted' as const, receivedAt: midnight }, midnight, 'late'],
    [
      'came in time and was returned',
      { ...due, state: 'returned' as const, receivedAt: lastMoment },
      midnight,
      'on-time',
    ],
    ['waived', { ...due, state: 'waived' as const }, midnight, 'waived'],
  ])('%s', (_, report, now, timing) => {
    expect(reportTiming(report, now)).toBe(timing)
  })
})
