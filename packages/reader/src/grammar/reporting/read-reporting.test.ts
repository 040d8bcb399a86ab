import { expect, test } from 'vitest'
import { plainFlow } from '../text/flow.ts'
import { readReporting } from './read-reporting.ts'

test.each([
  [
    '各镇（街道）每周五17:00前报送整治进度至区城管局邮箱。',
    {
      who: ['各镇（街道）'],
      every: 'P1W',
      due: '每周五17:00前',
      to: '区城管局',
      content: ['整治进度'],
      rrule: 'FREQ=WEEKLY;BYDAY=FR',
    },
  ],
  [
    '各牵头单位于每季度末月25日前将任务进展、存在问题和下一步打算报县林业局。',
    {
      who: ['各牵头单位'],
      every: 'P3M',
      due: '每季度末月25日前',
      to: '县林业局',
      content: ['任务进展', '存在问题', '下一步打算'],
      rrule: 'FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=25',
    },
  ],
  [
    '各县（市、区）、市直有关部门每年12月底前要将落实情况报市生态环境保护委员会办公室。',
    {
      who: ['各县（市、区）', '市直有关部门'],
      every: 'P1Y',
      to: '市生态环境保护委员会办公室',
      rrule: 'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=-1',
    },
  ],
  [
    '各牵头部门每半年向区生态环境局报送一次工作进展。',
    { every: 'P6M', due: '每半年', to: '区生态环境局', content: ['工作进展'], rrule: null },
  ],
  [
    '每半年由县水利局汇总各单位完成情况报县政府。',
    { who: ['县水利局'], every: 'P6M', to: '县政府', content: ['各单位完成情况'] },
  ],
  [
    '市直有关部门每年6月底、12月底前将工作情况送市水利局，由市水利局汇总后报市政府。',
    { every: 'P6M', due: '每年6月底、12月底前', to: '市水利局' },
  ],
  ['自2023年第三季度起，各单位每季度末月20日前将进展报市林业局。', { every: 'P3M', first: '2023-09-20' }],
])('%s', (text, expected) => {
  const duties = readReporting(plainFlow(text))
  expect(duties).toHaveLength(1)
  expect(duties[0]).toMatchObject(expected)
})

test('a reporting system to be built is no duty to report', () => {
  expect(readReporting(plainFlow('完善监测信息报告系统，建立定期报告等工作制度。'))).toEqual([])
})
