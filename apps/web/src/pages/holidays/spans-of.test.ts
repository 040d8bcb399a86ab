import { expect, test } from 'vitest'
import { spansOf } from './spans-of.ts'

test('days that follow each other are one stretch, those of another name or kind are not', () => {
  const day = (on: string, name: string, kind: 'off' | 'work' = 'off') => ({ day: on, kind, name })
  const days = [
    day('2026-12-31', '元旦'),
    day('2027-01-01', '元旦'),
    day('2027-01-02', '元旦', 'work'),
    day('2027-02-05', '春节'),
    day('2027-02-07', '春节'),
  ]
  expect(spansOf(days, 'off')).toEqual([
    { name: '元旦', from: '2026-12-31', to: '2027-01-01' },
    { name: '春节', from: '2027-02-05', to: '2027-02-05' },
    { name: '春节', from: '2027-02-07', to: '2027-02-07' },
  ])
  expect(spansOf(days, 'work')).toEqual([{ name: '元旦', from: '2027-01-02', to: '2027-01-02' }])
})
