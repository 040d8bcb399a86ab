import { expect, it } from 'vitest'
import { tidyPaste } from './tidy-paste.ts'

it.each([
  ['an indent of two full-width spaces', '　　完成两处湿地调查。', '完成两处湿地调查。'],
  ['line ends of Word', '第一段\r\n第二段\r第三段\u000b第四段', '第一段\n第二段\n第三段\n第四段'],
  ['bullets', '•\t巡护12次\n·  救护3只\n\uf06c\t清理2公里', '巡护12次\n救护3只\n清理2公里'],
  ['Wingdings as letters before a tab', 'l\t巡护12次\nØ\t救护3只', '巡护12次\n救护3只'],
  ['a word that begins with such a letter', 'lake 白鹿湖', 'lake 白鹿湖'],
  ['numbers stay, their tab goes', '（一）\t完成调查\n1．\t设点3个', '（一）完成调查\n1．设点3个'],
  ['invisible marks', '\ufeff完成\u200b调查\u00ad。', '完成调查。'],
  ['spaces within Chinese', '完成 调查，新设 3 处 站点', '完成调查，新设 3 处站点'],
  ['spaces that may not break', '5.1\u00a0km of river', '5.1 km of river'],
  ['a row of Excel', '白鹿县\t38\t公顷\r\n', '白鹿县 38 公顷'],
  ['rows of Excel with an empty one', '白鹿县\t38\r\n\r\n青松县\t12\r\n', '白鹿县 38\n青松县 12'],
  ['a cell with a break and quotes', '"第一行\n称""样区""的地方"\t3', '第一行\n称"样区"的地方 3'],
  ['a quotation stays', '"样区"已划定', '"样区"已划定'],
  ['control characters', '完成\u0007\u0000调查', '完成调查'],
  ['a formula is text', '=SUM(A1:A3)', '=SUM(A1:A3)'],
  ['nothing', ' \r\n\t', ''],
])('%s', (_, pasted, tidy) => {
  expect(tidyPaste(pasted)).toBe(tidy)
})

it('changes nothing the second time', () => {
  const once = tidyPaste('　　•\t完成 调查\r\n\r\n"甲\n乙"\t3')
  expect(tidyPaste(once)).toBe(once)
})
