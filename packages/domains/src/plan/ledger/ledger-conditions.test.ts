import { describe, expect, test } from 'vitest'
import { ledgerConditions } from './ledger-conditions.ts'

const id = '01890000-0000-7000-8000-000000000001'

describe('ledgerConditions', () => {
  test('lets through what is in force and within reach, and nothing more', () => {
    expect(ledgerConditions({})).toEqual({
      text: `task.current and task.region_code = any (array(select plan_regions('ledger.read')))`,
      params: [],
    })
  })

  test('sends every value as a parameter, in the order of its number', () => {
    const { text, params } = ledgerConditions({
      planId: id,
      unitId: id,
      role: 'lead',
      dueBy: '2026-12-31',
      every: 'P3M',
      chapter: "x' or true --",
      section: '二',
      q: '100%_湿地 （试点）',
    })
    expect(params).toEqual([id, id, 'lead', '2026-12-31', 'P3M', "x' or true --", '二', '%100湿地试点%'])
    const numbers = [...text.matchAll(/\$(\d+)/g)].map((match) => Number(match[1]))
    expect(numbers).toEqual(params.map((_, index) => index + 1))
    expect(text).not.toContain('or true')
  })

  test.each([{ planId: 'x' }, { unitId: '' }, { planId: id, unitId: `${id} or true` }])(
    'what is no id finds nothing: %j',
    (filter) => {
      expect(ledgerConditions(filter)).toEqual({ text: 'false', params: [] })
    },
  )

  test.each([
    ['湿', 'search_grams(task.search) @> search_grams($1)', '湿'],
    ['湿 地', 'search_grams(task.search) @> search_grams($1)', '湿地'],
    ['湿地草', 'task.search like $1', '%湿地草%'],
  ])('asks the index that holds words as long as %s', (q, condition, value) => {
    const { text, params } = ledgerConditions({ q })
    expect(text).toBe(`${ledgerConditions({}).text} and ${condition}`)
    expect(params).toEqual([value])
  })

  test('what folds to nothing narrows nothing', () => {
    expect(ledgerConditions({ q: ' （）%' })).toEqual(ledgerConditions({}))
  })
})
