import { expect, it } from 'vitest'
import { parseArray } from './parse-array.ts'

it.each<[string, unknown[]]>([
  ['{}', []],
  ['{1,2}', ['1', '2']],
  ['{NULL,"NULL",null}', [null, 'NULL', 'null']],
  ['{"a \\"b\\" \\\\","逗号,括号{}",""}', ['a "b" \\', '逗号,括号{}', '']],
  [
    '{{1,2},{3,NULL}}',
    [
      ['1', '2'],
      ['3', null],
    ],
  ],
  ['[0:1]={7,8}', ['7', '8']],
])('parses %s', (text, expected) => {
  expect(parseArray(text, (element) => element)).toEqual(expected)
})
