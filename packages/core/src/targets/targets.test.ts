import { emptyIndicatorContent, type IndicatorContent } from '@wanwu/contract'
import { describe, expect, it } from 'vitest'
import { findValueGaps, questionValue, type ValueFacts } from './check-value.ts'
import { targetPath } from './target-path.ts'

describe('the path of a target', () => {
  const printed = [
    { year: 2027, value: 62 },
    { year: 2030, value: 65 },
  ]
  it.each([
    ['interpolated', null, ['2027 62!', '2028 63', '2029 64', '2030 65!']],
    ['printed', null, ['2027 62!', '2028 null', '2029 null', '2030 65!']],
    [
      'interpolated',
      { year: 2024, value: 60.5 },
      ['2024 60.5', '2025 61', '2026 61.5', '2027 62!', '2028 63', '2029 64', '2030 65!'],
    ],
    [
      'interpolated',
      { year: 2024, value: 60 },
      ['2024 60', '2025 60.7', '2026 61.3', '2027 62!', '2028 63', '2029 64', '2030 65!'],
    ],
  ] as const)('%s from %o', (mode, base, expected) => {
    expect(
      targetPath(printed, base, mode).map(
        ({ year, value, printed: exact }) => `${year} ${value}${exact ? '!' : ''}`,
      ),
    ).toEqual(expected)
  })

  it('of one year is a point, of none is nothing; a printed year wins over the base', () => {
    expect(targetPath([{ year: 2030, value: 1 }], null, 'interpolated')).toHaveLength(1)
    expect(targetPath([], null, 'interpolated')).toEqual([])
    expect(targetPath(printed, { year: 2027, value: 1 }, 'printed')[0]?.value).toBe(62)
  })
})

const content = (given: Partial<IndicatorContent>): IndicatorContent => ({
  ...emptyIndicatorContent,
  unit: '%',
  calibre: '年度监测',
  source: '调查',
  cutoffOn: '2026-12-31',
  ...given,
})
const facts: ValueFacts = { unit: '%', cumulative: false, last: { year: 2025, value: 60 } }

describe('a value', () => {
  it.each<[string, Partial<IndicatorContent>, Partial<ValueFacts>, string[]]>([
    ['as expected', { value: 61 }, {}, []],
    ['without one before', { value: 3 }, { last: null }, []],
    ['in another unit', { value: 61, unit: '公顷' }, {}, ['unit!']],
    ['over a hundred per cent', { value: 101 }, { last: null }, ['percent']],
    ['a leap of points', { value: 85 }, {}, ['jump']],
    ['twenty points are none', { value: 80 }, {}, []],
    [
      'half as much again',
      { value: 151, unit: '公顷' },
      { unit: '公顷', last: { year: 2025, value: 100 } },
      ['jump'],
    ],
    ['half is none', { value: 150, unit: '公顷' }, { unit: '公顷', last: { year: 2025, value: 100 } }, []],
    ['negative', { value: -1, unit: null }, { unit: null, last: null }, ['negative']],
    ['cumulative and lower', { value: 59 }, { cumulative: true }, ['below-last']],
    ['lower and not cumulative', { value: 59 }, {}, []],
  ])('%s', (_, given, known, expected) => {
    const found = questionValue(content(given), { ...facts, ...known })
    expect(found.map(({ code, blocks }) => (blocks ? `${code}!` : code))).toEqual(expected)
  })

  it.each<[string, Partial<IndicatorContent>, string[]]>([
    ['nothing', { value: null }, ['value']],
    ['none, with a reason', { value: null, explanation: '年鉴未出' }, []],
    ['in full', { value: 61 }, []],
    ['bare', { value: 61, calibre: ' ', source: '', cutoffOn: null }, ['calibre', 'source', 'cutoffOn']],
    ['odd, not explained', { value: 90 }, ['explanation']],
    ['odd, explained', { value: 90, explanation: '口径扩大' }, []],
    ['in a wrong unit, whatever is explained', { value: 6, unit: '成', explanation: '六成' }, ['value']],
  ])('lacks: %s', (_, given, gaps) => {
    expect(findValueGaps(content(given), facts)).toEqual(gaps)
  })
})
