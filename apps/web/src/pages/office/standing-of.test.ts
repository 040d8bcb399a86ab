import type { ReportSummary } from '@wanwu/contract'
import { expect, test } from 'vitest'
import { standingOf } from './standing-of.ts'

test.each<[ReportSummary['state'], ReportSummary['timing'], string]>([
  ['owed', 'not-due', 'not-due'],
  ['owed', 'missing', 'missing'],
  ['submitted', 'not-due', 'at-leader'],
  ['submitted', 'missing', 'missing'],
  ['signed', 'late', 'to-review'],
  ['returned', 'on-time', 'returned'],
  ['accepted', 'late', 'accepted'],
  ['waived', 'waived', 'waived'],
])('%s and %s is %s', (state, timing, standing) => {
  expect(standingOf({ state, timing })).toBe(standing)
})
