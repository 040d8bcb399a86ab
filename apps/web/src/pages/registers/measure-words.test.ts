import { expect, test } from 'vitest'
import { measureWord, withMeasure } from './measure-words.ts'

test.each([
  ['7', '公顷', 'zh-CN', '7公顷'],
  ['7', '公顷', 'en', '7 ha'],
  ['150', '%', 'en', '150%'],
  ['4', '次', 'en', '4'],
  ['1', '天', 'en', '1 day'],
  ['-10', '天', 'en', '-10 days'],
  ['3', '株/亩', 'en', '3 株/亩'],
  ['3', undefined, 'en', '3'],
] as const)('%s with %s in %s is %s', (number, unit, language, text) => {
  expect(withMeasure(number, unit, language)).toBe(text)
})

test('a unit beside a control is in the language of the page', () => {
  expect(measureWord('平方米', 'en')).toBe('m²')
  expect(measureWord('平方米', 'zh-CN')).toBe('平方米')
  expect(measureWord('人', 'en')).toBe('')
})
