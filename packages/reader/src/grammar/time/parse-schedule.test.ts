import { expect, test } from 'vitest'
import { plainFlow } from '../text/flow.ts'
import { foldText } from '../text/fold-text.ts'
import { findDeadline } from './deadline-phrase.ts'
import { parseSchedule } from './parse-schedule.ts'

const base = { year: 2024, issuedOn: '2024-03-01' }

test.each([
  ['2025年底前', null, '2025-12-31', false],
  ['2022-2035年', '2022-01-01', '2035-12-31', false],
  ['2024年6月底前', null, '2024-06-30', false],
  ['2023年6月30日前', null, '2023-06-30', false],
  ['2024.6.30', null, '2024-06-30', false],
  ['2024年第三季度', null, '2024-09-30', false],
  ['2024年上半年', null, '2024-06-30', false],
  ['2023年6月-2024年12月', '2023-06-01', '2024-12-31', false],
  ['2024年4月至10月', '2024-04-01', '2024-10-31', false],
  ['“十四五”期间', '2021-01-01', '2025-12-31', false],
  ['“十五五”期间', '2026-01-01', '2030-12-31', false],
  ['二〇二五年六月底前', null, '2025-06-30', false],
  ['2024年启动，2026年底前完成', '2024-01-01', '2026-12-31', false],
  ['2025年年底前取得成效，并长期坚持', null, '2025-12-31', true],
  ['持续推进', null, null, true],
  ['常态化', null, null, true],
  ['每年3月底前', null, null, false],
  ['4月底前', null, '2024-04-30', false],
  ['本方案印发后3个月内', null, '2024-06-01', false],
  ['2024/6/30', null, '2024-06-30', false],
  ['2024-06', null, '2024-06-30', false],
  ['一季度', null, '2024-03-31', false],
  ['年底前', null, '2024-12-31', false],
  ['年内', null, '2024-12-31', false],
  ['三季度末前', null, '2024-09-30', false],
  ['6月、12月底前各完成一轮', null, '2024-12-31', false],
  ['2024年4—10月', '2024-04-01', '2024-10-31', false],
  ['1—6月', '2024-01-01', '2024-06-30', false],
  ['2024年起长期坚持', '2024-01-01', null, true],
  ['2025年底前基本完成，2030年全面完成', null, '2030-12-31', false],
  ['立行立改', null, null, false],
])('deadline %s', (label, start, end, ongoing) => {
  expect(parseSchedule(foldText(label), base)).toMatchObject({ start, end, ongoing })
})

test('a season has its year for sure and no day', () => {
  expect(parseSchedule(foldText('2025年汛期前'), base)).toMatchObject({ end: '2025-12-31', confidence: 0.6 })
})

test('an empty cell or a dash is no deadline', () => {
  expect(parseSchedule('')).toBeNull()
  expect(parseSchedule('—')).toBeNull()
})

test.each([
  ['力争2024年底前完成编制。', '2024年底前', '2024-12-31'],
  ['到2026年，覆盖率达到100%。', '到2026年', '2026-12-31'],
  ['11月底前对外开放。', '11月底前', '2024-11-30'],
  ['年底前建成。', '年底前', '2024-12-31'],
  ['到“十五五”末，全面覆盖。', '到“十五五”末', '2030-12-31'],
])('a sentence: %s', (text, label, end) => {
  expect(findDeadline(plainFlow(text), base)).toMatchObject({ label, end })
})

test.each([
  '落实《示例省总体规划（2021—2035年）》，开展修复。',
  '每年9月底前完成清单更新。',
  '《示例省条例》施行后30日内制定办法。',
])('no deadline of the task: %s', (text) => {
  expect(findDeadline(plainFlow(text), base)).toBeNull()
})
