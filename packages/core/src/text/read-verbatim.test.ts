import { expect, it } from 'vitest'
import { readVerbatim, sayVerbatim } from './read-verbatim.ts'

it.each([
  [
    '{"图斑编号":"A-1","面积":12.5,"备注":null}',
    [
      { name: '图斑编号', content: 'A-1' },
      { name: '面积', content: '12.5' },
      { name: '备注', content: null },
    ],
  ],
  [
    '["序号","备注"]',
    [
      { name: '序号', content: null },
      { name: '备注', content: null },
    ],
  ],
  ['{}', []],
  ['示例', null],
  ['12', null],
  ['null', null],
])('reads %s', (text, expected) => {
  expect(readVerbatim(text)).toEqual(expected)
})

it.each([
  ['{"图斑编号":"A-1","面积":12.5,"备注":null,"说明":""}', '图斑编号：A-1；面积：12.5'],
  ['["序号","备注"]', '序号、备注'],
  ['示例', '示例'],
])('says %s in one line', (text, expected) => {
  expect(sayVerbatim(text)).toBe(expected)
})
