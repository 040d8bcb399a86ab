import { expect, test } from 'vitest'
import { plainFlow } from '../text/flow.ts'
import { findRecurrences } from './recurrences.ts'

test.each([
  ['每年完成一次水质监测。', ['P1Y']],
  ['每半年开展评估，每季度通报进展。', ['P6M', 'P3M']],
  ['每两年开展一次调查，每五年更新。', ['P2Y', 'P5Y']],
  ['县级每季度、乡级每月巡林不少于1次。', ['P3M', 'P1M']],
  ['夜间整治每周不少于2次。', ['P1W']],
  ['林长每年至少巡林2次。', ['P6M']],
  ['半年一调度、一年一考核，双周会商。', ['P6M', 'P1Y', 'P2W']],
  ['一季度一般公共预算收入稳步增长。', []],
  ['每半月抽查一次，逢单月调度。', ['P15D', 'P2M']],
  ['每旬开展一次采样，逢双月通报结果。', ['P10D', 'P2M']],
  ['定期开展评估，常态化巡查，逐年提高投入，编制五年规划。', []],
  ['各单位每半年向县林业局报送一次工作进展。', []],
])('%s', (text, expected) => {
  expect(findRecurrences(plainFlow(text)).map((each) => each.every)).toEqual(expected)
})
