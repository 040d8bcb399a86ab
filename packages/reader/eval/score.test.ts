import { expect, test } from 'vitest'
import { foldName, foldNumber } from './fold-name.ts'
import { pythonString, roundFour } from './python-text.ts'
import { rate } from './rate.ts'
import { scoreLedger } from './score.ts'
import type { ScoredLedger } from './scored-ledger.ts'

const correct: ScoredLedger = {
  document: {
    title: '方案',
    number: '云办发〔2023〕1号',
    issuedOn: '2023-01-02',
    draft: false,
    region: '云岭市',
  },
  tasks: [
    {
      no: '（一）',
      title: '落实就地保护体系',
      section: '优化保护空间',
      textStart: '整合优化各类自然保护地，加强栖息地保护',
      units: [
        { name: '市林业局', role: 'lead' },
        { name: '各县（市、区）人民政府', role: 'responsible' },
      ],
      schedule: { start: null, end: '2025-12-31', ongoing: false, label: '2025年底前' },
      recurrences: [{ every: 'P1Y', phrase: '每年' }],
      measures: [
        {
          no: '1',
          textStart: '市林业局牵头编制名录，报市政府审定后公',
          units: [{ name: '市林业局', role: 'lead' }],
        },
      ],
    },
    {
      no: '（二）',
      title: '加强宣传',
      textStart: '利用各类平台开展宣传。',
      units: [{ name: '市委宣传部', role: 'lead' }],
    },
  ],
  indicators: [{ name: '森林覆盖率', op: '>=', value: 48.5, unit: '%', year: 2025 }],
  reporting: [{ every: 'P3M' }],
  species: ['云豹'],
  instruments: ['云岭市〈生物多样性〉方案'],
  anomalies: [{ code: 'UNIT_LISTED_TWICE', where: '（二）' }],
}

test('a ledger equal to the correct one has full marks', () => {
  expect(scoreLedger(correct, correct)).toEqual({
    tasks: [1, 1, 1],
    unit_roles: [1, 1, 1],
    schedule: 1,
    measures: [1, 1, 1],
    measure_units: [1, 1, 1],
    recurrences: [1, 1, 1],
    indicators: [1, 1, 1],
    species: [1, 1, 1],
    instruments: [1, 1, 1],
    reporting: true,
    document: 1,
    anomalies_core: [1, 1, 1],
  })
})

test('an empty reading has no marks but for what is absent in both', () => {
  const score = scoreLedger(correct, {})
  expect(score.tasks).toEqual([0, 0, 0])
  expect(score.unit_roles).toEqual([0, 0, 0])
  expect(score.document).toBe(0.25)
  expect(score.reporting).toBe(false)
})

test('width, white space and 見 do not count, roles do', () => {
  const read = structuredClone(correct) as { tasks: { units: { name: string; role: string }[] }[] }
  read.tasks[0]?.units.splice(
    0,
    2,
    { name: '市 林业局', role: 'support' },
    { name: '各县(市、区)人民政府', role: 'responsible' },
  )
  expect(scoreLedger(correct, read as ScoredLedger).unit_roles).toEqual([0.6667, 0.6667, 0.6667])
})

test('units of tasks that are none cost precision', () => {
  const extra = {
    no: '9',
    title: '坚持原则',
    text: '坚持系统治理。',
    units: [{ name: '各部门', role: 'responsible' }],
  }
  const score = scoreLedger(correct, { ...correct, tasks: [...(correct.tasks ?? []), extra] })
  expect(score.tasks).toEqual([0.6667, 1, 0.8])
  expect(score.unit_roles).toEqual([0.75, 1, 0.8571])
})

test('a higher body in a measure is not counted against the reading', () => {
  const units = [
    { name: '市林业局', role: 'lead' },
    { name: '省林业厅', role: 'responsible' },
  ]
  const tasks = correct.tasks?.map((task) => ({
    ...task,
    measures: task.measures?.map((measure) => ({ ...measure, units })) ?? [],
  }))
  expect(scoreLedger(correct, { ...correct, ...(tasks && { tasks }) }).measure_units).toEqual([1, 1, 1])
})

test('a reading without core anomalies where the correct ledger has one scores nothing', () => {
  expect(scoreLedger(correct, { ...correct, anomalies: [] }).anomalies_core).toEqual([0, 0, 0])
})

test.each([
  [0.03125, 0.0312],
  [0.09375, 0.0938],
  [2 / 3, 0.6667],
  [0.00005, 0.0001],
  [1, 1],
])('%d is rounded to %d as in Python', (value, rounded) => {
  expect(roundFour(value)).toBe(rounded)
})

test.each([
  [0, 0, 0, [1, 1, 1]],
  [0, 3, 0, [0, 1, 0]],
  [0, 0, 3, [0, 0, 0]],
  [1, 2, 3, [0.5, 0.3333, 0.4]],
] as const)('%d hits of %d read and %d correct', (hits, read, all, figure) => {
  expect(rate(hits, read, all)).toEqual(figure)
})

test('text is folded as the scorer does', () => {
  expect(foldName(' 意　見（〈甲〉）—％\u001f；：')).toBe('意见(<甲>)-%;:')
  expect(foldName('\ufeff甲')).toBe('\ufeff甲')
  expect(foldNumber('（十三）')).toBe('十三')
  expect(foldNumber('12．')).toBe('12')
})

test.each([
  ['document', 'document'],
  [3, '3'],
  [null, 'None'],
  [['（一）', "a'b"], "['（一）', \"a'b\"]"],
])('%j is %s in Python', (value, text) => {
  expect(pythonString(value)).toBe(text)
})
