import { expect, test } from 'vitest'
import { foldText } from '../text/fold-text.ts'
import { readMark } from './read-mark.ts'

test.each([
  ['一、总体要求', 'chinese', 1, '一', 2],
  ['（二十一）加强', 'chinese-bracket', 21, '（二十一）', 5],
  ['3．推进', 'arabic', 3, '3', 2],
  ['4、推进', 'arabic', 4, '4', 2],
  ['（5）推进', 'arabic-bracket', 5, '（5）', 3],
  ['6)推进', 'arabic-half-bracket', 6, '6)', 2],
  ['⑦推进', 'circled', 7, '⑦', 1],
  ['第十二条 严格', 'article', 12, '第十二条', 4],
  ['1.2推进', 'decimal-2', 2, '1.2', 3],
])('%s', (text, style, value, printed, length) => {
  expect(readMark(foldText(text), text)).toEqual({ style, value, printed, length })
})

test.each(['2025年底前', '1.5公顷湿地', '10.5%', '一是加强', '（市、区）', '2.5万亩'])(
  '%s bears no number',
  (text) => {
    expect(readMark(foldText(text), text)).toBeNull()
  },
)
