import { expect, test } from 'vitest'
import { compareLedgers } from './compare-ledgers.ts'
import { damageLedger } from './damage-ledger.ts'
import { type EvalCase, loadOwnPlans } from './load-cases.ts'
import { formatFalseAlarms, formatTable, formatThresholds } from './print-table.ts'
import { scoreLedger } from './score.ts'
import { type EvalRow, scoreCase } from './score-case.ts'
import { findMissed } from './thresholds.ts'

const own = await loadOwnPlans()

test.each(own.map((item) => [item.name, item.gold] as const))(
  '%s has full marks against itself',
  (_, gold) => {
    expect(findMissed(scoreLedger(gold, gold), false)).toEqual([])
    expect(compareLedgers(gold, gold)).toEqual([])
  },
)

const item: EvalCase = own.find((each) => each.name === 'label-lines txt') ?? fail('label-lines')
const short: EvalCase = { ...item, name: 'short', gold: damageLedger(item.gold, 'every third task dropped') }

test('a reader that fails is a row, not an exception', async () => {
  const row = await scoreCase(item, () => Promise.reject(new Error('NO_TEXT_LAYER')))
  expect(row).toMatchObject({ error: 'NO_TEXT_LAYER', missed: ['error'], score: null })
  expect(formatThresholds([row])).toContain('not read: label-lines txt: NO_TEXT_LAYER')
})

test('the table marks what is under its threshold and names the row', () => {
  const score = scoreLedger(item.gold, short.gold)
  const row: EvalRow = {
    item,
    ledger: short.gold,
    score,
    error: null,
    missed: findMissed(score, false),
    falseAlarms: ['NO_LEAD_UNIT 3'],
    ms: 12.3,
  }
  expect(row.missed).toEqual(['tasks', 'unit_roles', 'schedule'])
  expect(formatTable([row])).toContain('0.769*')
  expect(formatThresholds([row])).toContain('tasks           ≥ 1.00  missed by label-lines txt')
  expect(formatThresholds([row])).toContain('species         ≥ 0.95  met')
  expect(formatFalseAlarms([row])).toContain('label-lines txt: NO_LEAD_UNIT 3')
  expect(compareLedgers(item.gold, short.gold)).toContain('- missing [1 开展湿地资源调查]')
})

test('a form without the prose is held to what the table can say', () => {
  const score = scoreLedger(item.gold, { ...item.gold, indicators: [], reporting: [], instruments: [] })
  expect(findMissed(score, false)).toEqual(['indicators', 'instruments', 'reporting'])
  expect(findMissed(score, true)).toEqual([])
})

function fail(name: string): never {
  throw new Error(`no such plan: ${name}`)
}
