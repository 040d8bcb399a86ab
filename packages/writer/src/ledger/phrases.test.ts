import { describe, expect, it } from 'vitest'
import { noSchedule } from '../fixtures/build-ledger.ts'
import { printPeriod, printRecurrences, printSchedule } from './phrases.ts'

describe('printSchedule', () => {
  it.each([
    [{ ...noSchedule, label: '2025年 底前' }, '2025年 底前'],
    [noSchedule, ''],
    [undefined, ''],
    [{ ...noSchedule, ongoing: true }, '持续推进'],
    [{ ...noSchedule, end: '2025-12-31' }, '2025年底前'],
    [{ ...noSchedule, end: '2025-06-30' }, '2025年6月30日前'],
    [{ ...noSchedule, start: '2022-01-01', end: '2035-12-31' }, '2022-2035年'],
    [{ ...noSchedule, start: '2022-03-01', end: '2022-05-09' }, '2022年3月1日至2022年5月9日'],
    [{ ...noSchedule, start: '2026-01-01' }, '2026年1月1日起'],
  ])('%j is printed as %s', (schedule, printed) => {
    expect(printSchedule(schedule)).toBe(printed)
  })
})

describe('printRecurrences', () => {
  it('keeps phrases and says the period where the phrase does not', () => {
    expect(
      printRecurrences([
        { every: 'P1Y', phrase: '每年' },
        { every: 'P3M', phrase: '定期' },
        { every: 'P6M', phrase: '' },
      ]),
    ).toBe('每年；定期（每季度）；每半年')
  })

  it.each([
    ['P1M', '每月'],
    ['P2Y', '每2年'],
    ['P4M', '每4个月'],
    ['PT1H', 'PT1H'],
  ])('%s is %s', (every, printed) => {
    expect(printPeriod(every)).toBe(printed)
  })
})
