import { expect, it } from 'vitest'
import { parseDays } from './parse-days.ts'

it.each([
  ['7、3、1', [7, 3, 1]],
  [' 7, 3，1 ', [7, 3, 1]],
  ['', []],
  ['7、三', null],
  ['0', null],
  ['61', null],
  ['1.5', null],
])('%s', (text, days) => {
  expect(parseDays(text)).toEqual(days)
})
