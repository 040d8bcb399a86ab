import { describe, expect, it } from 'vitest'
import { type ActionEvery, actionIntervals, isActionEvery } from './action-intervals.ts'

describe('intervals of an action', () => {
  it.each<[ActionEvery, string, string, string[]]>([
    [
      'P1M',
      '2027-01-10',
      '2027-03-01',
      ['2027-01-10 2027-01-31', '2027-02-01 2027-02-28', '2027-03-01 2027-03-31'],
    ],
    ['P3M', '2026-11-20', '2027-03-15', ['2026-11-20 2026-12-31', '2027-01-01 2027-03-31']],
    ['P6M', '2027-02-01', '2027-07-01', ['2027-02-01 2027-06-30', '2027-07-01 2027-12-31']],
    ['P1Y', '2026-05-01', '2027-01-01', ['2026-05-01 2026-12-31', '2027-01-01 2027-12-31']],
    ['P2Y', '2026-05-01', '2028-02-01', ['2026-05-01 2027-12-31', '2028-01-01 2029-12-31']],
    ['P5Y', '2026-05-01', '2027-02-01', ['2026-05-01 2030-12-31']],
    ['P3M', '2027-03-31', '2027-03-31', ['2027-03-31 2027-06-30']],
    ['P3M', '2027-04-01', '2027-03-31', []],
  ])('%s from %s on %s', (every, from, today, spans) => {
    const found = actionIntervals(every, from, today)
    expect(found.map(({ coversFrom, dueOn }) => `${coversFrom} ${dueOn}`)).toEqual(spans)
  })

  it('carry the name of their quarter', () => {
    expect(actionIntervals('P3M', '2027-01-01', '2027-03-15').map(({ name }) => name.zh)).toEqual([
      '2027年第一季度',
    ])
  })

  it('end with the duty', () => {
    expect(actionIntervals('P1M', '2027-01-01', '2027-06-01', '2027-02-15')).toHaveLength(2)
  })

  it('are not made of what is daily, weekly or irregular', () => {
    expect(['P1D', 'P1W', 'P7M', '定期'].map(isActionEvery)).toEqual([false, false, false, false])
  })
})
