import { expect, it } from 'vitest'
import { searchKeys } from './search-keys.ts'

it.each([
  ['云岭市林业和草原局', 'yunlingshilinyehecaoyuanju', 'ylslyhcyj'],
  ['单县人民政府', 'shanxianrenminzhengfu', 'sxrmzf'],
  ['重庆市', 'chongqingshi', 'cqs'],
  ['12369热线', '12369rexian', '12369rx'],
])('%s is found by %s and %s', (name, pinyin, initials) => {
  expect(searchKeys(name)).toMatchObject({ pinyin, initials })
})

it('folds width, case, spaces and punctuation', () => {
  expect(searchKeys(' 白鹿县（Ａ区） ').text).toBe('白鹿县a区')
})

it('leaves what was typed in pinyin as it is', () => {
  expect(searchKeys('linYe').pinyin).toBe('linye')
})
