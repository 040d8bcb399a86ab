import { emptyIndicatorContent, type IndicatorLine, type IndicatorYear } from '@wanwu/contract'
import { expect, it } from 'vitest'
import type { ValueStanding } from '../ledger/standing-of-value.ts'
import { layPath } from './lay-path.ts'

const box = { width: 100, height: 50 }
const at = (
  year: number,
  path: number | null,
  value?: number,
  standing: ValueStanding = 'claimed',
): IndicatorYear => ({
  year,
  path,
  printed: false,
  owed: null,
  claimed:
    value === undefined
      ? null
      : { value, content: emptyIndicatorContent, receivedAt: '2027-01-10T00:00:00Z' },
  verified: standing === 'verified' ? (value ?? null) : null,
  check:
    standing === 'contradicted'
      ? {
          id: '',
          verifier: { id: '', name: '' },
          plannedOn: '2027-02-01',
          result: standing,
          claimed: value ?? null,
          value: 0,
          method: 'on-site',
          found: '',
          doneOn: '2027-02-03',
          doneBy: null,
          finding: null,
        }
      : null,
  can: { plan: false, record: false },
})
const line = (years: IndicatorYear[], op: '>=' | '<=' = '>='): Pick<IndicatorLine, 'targets' | 'years'> => ({
  targets: [{ targetId: '', year: 2030, op, value: 80, phrase: '' }],
  years,
})

it('draws the path of the years and the values filed for them', () => {
  const laid = layPath(line([at(2026, 40, 40), at(2028, 60, 55, 'verified'), at(2030, 80)]), box)
  expect(laid.path).toEqual([
    { x: 0, y: 50 },
    { x: 50, y: 25 },
    { x: 100, y: 0 },
  ])
  expect(laid.points).toMatchObject([
    { year: 2026, x: 0, standing: 'claimed' },
    { year: 2028, x: 50, value: 55, standing: 'verified' },
  ])
  expect(laid.years.map(({ year }) => year)).toEqual([2026, 2027, 2028, 2029, 2030])
})

it.each([
  ['rising, behind', at(2028, 60, 55), '>=', false],
  ['rising, ahead', at(2028, 60, 61), '>=', true],
  ['falling, behind', at(2028, 100, 110), '<=', false],
  ['falling, ahead', at(2028, 100, 95), '<=', true],
  ['contradicted, so nothing is said of it', at(2028, 60, 61, 'contradicted'), '>=', null],
  ['no path in that year', at(2028, null, 61), '>=', null],
] as const)('says whether the last value keeps to it: %s', (_, last, op, onPath) => {
  expect(layPath(line([at(2026, 40, 40), last], op), box).onPath).toBe(onPath)
})

it('lays out nothing of nothing, and a single year within the box', () => {
  expect(layPath(line([]), box)).toEqual({ points: [], path: [], years: [], onPath: null })
  expect(layPath(line([at(2030, 80)]), box).path).toEqual([{ x: 0, y: 50 }])
})
