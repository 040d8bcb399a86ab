import type { IndicatorPath, IndicatorPoint } from '@wanwu/contract'
import { expect, it } from 'vitest'
import { layPath } from './lay-path.ts'

const box = { width: 100, height: 50 }
const point = (on: string, value: number, result: IndicatorPoint['result'] = null): IndicatorPoint => ({
  periodName: { zh: '', en: '' },
  on,
  value,
  result,
  unit: { id: '', name: '' },
  reportId: '',
  others: 0,
})
const indicator = (
  points: IndicatorPoint[],
  year: number | null = 2030,
  op: '>=' | '<=' = '>=',
): IndicatorPath => ({ name: '覆盖率', unit: '%', targets: [{ id: '', year, op, value: 80 }], points })

it('leads from the first figure to the target at the end of its year', () => {
  const laid = layPath(indicator([point('2026-12-31', 40), point('2028-12-31', 55, 'verified')]), box)
  expect(laid.path).toEqual([
    { x: 0, y: 50 },
    { x: 100, y: 0 },
  ])
  expect(laid.points[1]).toMatchObject({ result: 'verified', x: 50 })
  expect(laid.years.map(({ year }) => year)).toEqual([2027, 2028, 2029, 2030])
})

it.each([
  ['rising, behind', [point('2026-12-31', 40), point('2028-12-31', 55)], '>=', false],
  ['rising, ahead', [point('2026-12-31', 40), point('2028-12-31', 61)], '>=', true],
  ['falling, behind', [point('2026-12-31', 120), point('2028-12-31', 110)], '<=', false],
  ['falling, ahead', [point('2026-12-31', 120), point('2028-12-31', 95)], '<=', true],
  [
    'contradicted, so nothing is said of it',
    [point('2026-12-31', 40), point('2028-12-31', 61, 'contradicted')],
    '>=',
    null,
  ],
  ['one figure is no path', [point('2026-12-31', 40)], '>=', null],
] as const)('says whether the last figure keeps to it: %s', (_, points, op, onPath) => {
  expect(layPath(indicator([...points], 2030, op), box).onPath).toBe(onPath)
})

it('draws no path to a target without a year, and none of nothing', () => {
  expect(layPath(indicator([point('2026-12-31', 40)], null), box).path).toHaveLength(1)
  expect(layPath(indicator([], 2030), box).points).toEqual([])
  for (const place of layPath(indicator([], 2030), box).path)
    expect(Number.isFinite(place.x + place.y)).toBe(true)
})
