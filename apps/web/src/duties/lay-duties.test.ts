import { expect, test } from 'vitest'
import { layDuties } from './lay-duties.ts'

test('up to 24 tasks there is a square for each, lead first', () => {
  const shape = layDuties({ lead: 2, responsible: 1, support: 1 }, 20)
  expect(shape.squares.map((square) => square.role)).toEqual(['lead', 'lead', 'responsible', 'support'])
  expect(shape.segments).toEqual([])
})

test('above 24 the row becomes a bar without empty parts', () => {
  const shape = layDuties({ lead: 20, responsible: 0, support: 6 }, 26)
  expect(shape.squares).toEqual([])
  expect(shape.segments).toEqual([
    { role: 'lead', count: 20 },
    { role: 'support', count: 6 },
  ])
})

test('a unit with twice the tasks is drawn twice as wide, and the widest fits its room', () => {
  const large = layDuties({ lead: 126, responsible: 0, support: 0 }, 126)
  const small = layDuties({ lead: 63, responsible: 0, support: 0 }, 126)
  expect(large.step).toBe(small.step)
  expect(large.step * 126).toBeLessThanOrEqual(300)
})
