import { expect, it } from 'vitest'
import { clauseOf } from './clause-of.ts'

const clauses = [
  { words: '开展湿地鸟类调查，建立名录', start: 100, end: 120 },
  { words: '防控外来入侵物种，清除入侵植物', start: 120, end: 150 },
  { words: '保障重点河段生态流量，科学调度', start: 150, end: 180 },
]
it.each<[string, number | null, number | null]>([
  ['某某率', 125, 1],
  ['重点河段生态流量达标率', null, 2],
  ['外来入侵植物清除面积', 10, 1],
  ['全市湿地保护率', null, 0],
  ['自然保护地占国土面积的比例', null, null],
  ['率', null, null],
])('%s printed at %s belongs to clause %s', (name, start, expected) => {
  const found = clauseOf({ name, start }, clauses)
  expect(found === null ? null : clauses.indexOf(found)).toBe(expected)
})
