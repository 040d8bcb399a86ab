import { describe, expect, test } from 'vitest'
import { formatCount, formatDay, formatMoment } from './format.ts'

const now = new Date('2026-09-29T09:00:00+08:00')

describe('days and moments', () => {
  test('are told in the calendar of Shanghai, whatever the machine says', () => {
    expect(formatDay('2026-09-27T18:30:00Z', 'zh-CN', now)).toBe('9月28日')
    expect(formatMoment('2026-09-27T16:05:00Z', 'zh-CN', now)).toBe('9月28日 00:05')
  })

  test('carry the year when it is another one', () => {
    expect(formatDay('2027-12-31', 'zh-CN', now)).toBe('2027年12月31日')
    expect(formatDay('2025-12-31T17:00:00Z', 'zh-CN', now)).toBe('1月1日')
    expect(formatDay('2027-12-31', 'en', now)).toBe('31 Dec 2027')
  })

  test('read naturally in English', () => {
    expect(formatMoment('2026-09-28T08:42:00Z', 'en', now)).toBe('28 Sep, 16:42')
  })
})

test('counts take a comma only from ten thousand on', () => {
  expect(formatCount(0)).toBe('0')
  expect(formatCount(9214)).toBe('9214')
  expect(formatCount(60000)).toBe('60,000')
})
