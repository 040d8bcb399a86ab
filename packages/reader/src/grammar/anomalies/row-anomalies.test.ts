import { expect, test } from 'vitest'
import { interpret } from '../interpret.ts'
import { plainDocument } from '../testing/plain-document.ts'

const header = ['主要任务', '细化分工', '责任部门', '完成时间']
const clause =
  '（一）加强湿地保护。开展泥炭沼泽碳库调查，建立湿地分级管理名录，严厉打击非法采挖泥炭行为，完善生态补偿制度。'

function find(rows: readonly (readonly string[])[]) {
  return interpret(plainDocument(['云岭市湿地保护任务分工', [header, ...rows]])).ledger.anomalies
}
const codes = (rows: readonly (readonly string[])[], code: string) =>
  find(rows)
    .filter((anomaly) => anomaly.code === code)
    .map(({ where, detail }) => [where, detail])

test('a part of a clause that no row takes up, and a clause that a page break prints again', () => {
  const rows = [
    [clause, '1.建立湿地分级管理名录。', '市林业局', '2025年'],
    ['^', '2.完善生态补偿制度。', '市财政局', '2026年'],
    [clause, '3.打击非法采挖泥炭行为。', '市公安局', '持续推进'],
  ]
  expect(codes(rows, 'CLAUSE_NOT_ASSIGNED')).toEqual([
    ['（一）', '“开展泥炭沼泽碳库调查”没有落到本条的任何一项'],
  ])
  expect(codes(rows, 'REPEATED_CELL')).toHaveLength(1)
  const whole = rows.map((row, index) =>
    index === 0 ? row.with(1, '1.开展泥炭沼泽碳库调查，建立湿地分级管理名录。') : row,
  )
  expect(codes(whole, 'CLAUSE_NOT_ASSIGNED')).toEqual([])
})

test('two rows that ask the same of the same thing of other units until another date', () => {
  const overlap = (units: string, until: string) => [
    [clause, '1.开展候鸟、珍稀濒危湿地植物等种质资源调查及数据库建设。', '市林业局', '2025年'],
    ['^', `2.开展珍稀濒危湿地植物、药用植物等种质资源调查及数据库建设。`, units, until],
  ]
  expect(codes(overlap('市农业农村局', '2030年'), 'OVERLAPPING_ROWS')).toEqual([
    ['1、2', '第1项和第2项都列了“珍稀濒危湿地植物”，单位和时限不同'],
  ])
  expect(codes(overlap('市林业局', '2030年'), 'OVERLAPPING_ROWS')).toEqual([])
  expect(codes(overlap('市农业农村局', '2025年'), 'OVERLAPPING_ROWS')).toEqual([])
})
