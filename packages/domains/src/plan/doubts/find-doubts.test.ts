import type { Anomaly, Ledger, LedgerEdit } from '@wanwu/contract'
import { describe, expect, test } from 'vitest'
import { foldEdits } from '../draft/apply-edits.ts'
import { sampleLedger, sampleTask, unitsOf } from '../testing/sample-ledger.ts'
import { type Directory, resolvePrintedUnits } from '../units/printed-units.ts'
import { askBelow } from './doubt-kinds.ts'
import { findDoubts, openDoubts } from './find-doubts.ts'

const directory: Directory = {
  units: ['a', 'b', 'c', 'd'].map((id) => ({ id, name: `县${id}`, names: [] })),
  places: ['云岭市'],
  membersOf: (printed) => (printed.includes('县') ? ['a', 'b', 'c', 'd'] : []),
}
const unsure = askBelow - 0.1

/** Doubts of a ledger after some edits, all and open. */
function doubtsOf(reading: Ledger, ...edits: LedgerEdit[]) {
  const draft = foldEdits(reading, edits)
  const units = resolvePrintedUnits(draft, directory)
  const all = findDoubts({ reading, draft, text: '市生态环镜局牵头', units, directory })
  return { all, open: openDoubts(all, draft), draft }
}
const only = (reading: Ledger) => doubtsOf(reading).all[0]

const tasks = [
  sampleTask('t1', { units: unitsOf('牵头:市生态环镜局;责任:市水务局、市水务局') }),
  sampleTask('t2', { units: unitsOf('牵头:市水务局;配合:市水务局') }),
]
const anomaly = (given: Partial<Anomaly>): Anomaly => ({
  code: 'NO_LEAD_UNIT',
  where: '1',
  detail: '没有牵头单位',
  taskId: 't1',
  ...given,
})
const withAnomalies = (...anomalies: Anomaly[]) => sampleLedger(tasks, { anomalies })

describe('doubts of anomalies', () => {
  test.each<[string, Partial<Anomaly>, LedgerEdit[]]>([
    [
      'a slip is mended in its task',
      { proposal: { kind: 'rename-unit', from: '市生态环镜局', to: '市生态环境局' } },
      [{ kind: 'rename-unit', from: '市生态环镜局', to: '市生态环境局', taskId: 't1' }],
    ],
    [
      'a unit listed twice is kept once',
      { proposal: { kind: 'drop-duplicate-unit', name: '市水务局', role: 'responsible' } },
      [
        {
          kind: 'drop-unit',
          taskId: 't1',
          measureId: null,
          name: '市水务局',
          role: 'responsible',
          all: false,
        },
      ],
    ],
    [
      'a number is put right',
      { proposal: { kind: 'renumber', from: '1', to: '2' } },
      [{ kind: 'set-task', taskId: 't1', changes: { no: '2' } }],
    ],
  ])('%s by the first choice', (_, given, edits) => {
    expect(only(withAnomalies(anomaly(given)))?.choices[0]?.edits).toEqual(edits)
  })

  test('misprinted words are mended in the task and its measures, unless they are gone already', () => {
    const measure = { id: 't1m1', no: '', text: '建立台帐', units: [], source: { start: 0, end: 4 } }
    const reading = sampleLedger([sampleTask('t1', { text: '完善台帐，更新台帐', measures: [measure] })], {
      anomalies: [
        anomaly({ code: 'TEXT_SLIP', proposal: { kind: 'replace-text', from: '台帐', to: '台账' } }),
      ],
    })
    const edits = only(reading)?.choices[0]?.edits ?? []
    const { draft, all } = doubtsOf(reading, ...edits)
    expect(draft.ledger.tasks[0]?.text).toBe('完善台账，更新台账')
    expect(draft.ledger.tasks[0]?.measures[0]?.text).toBe('建立台账')
    expect(all[0]?.choices.map(({ id }) => id)).toEqual(['keep', 'ask-drafter'])
  })

  test('of two roles the other ones go', () => {
    const reading = withAnomalies(
      anomaly({ taskId: 't2', proposal: { kind: 'keep-one-role', name: '市水务局', role: 'lead' } }),
    )
    const { draft } = doubtsOf(reading, ...(only(reading)?.choices[0]?.edits ?? []))
    expect(draft.ledger.tasks[1]?.units.map((unit) => unit.role)).toEqual(['lead'])
  })

  test('without a proposal, or without a task to mend, it is kept or put to the drafters', () => {
    const rename = { kind: 'renumber', from: '1', to: '2' } as const
    for (const given of [{}, { proposal: { kind: 'keep' } as const }, { taskId: null, proposal: rename }])
      expect(only(withAnomalies(anomaly(given)))?.choices.map(({ id }) => id)).toEqual([
        'keep',
        'ask-drafter',
      ])
  })

  test('remarks are not asked', () => {
    const { all } = doubtsOf(
      withAnomalies(anomaly({ code: 'NO_DATE' }), anomaly({ where: 'document', taskId: null })),
    )
    expect(all).toEqual([])
  })

  test('the same slip in two tasks is one case; another slip is another', () => {
    const slip = (taskId: string, from: string) =>
      anomaly({ code: 'UNIT_NAME_SLIP', taskId, proposal: { kind: 'rename-unit', from, to: '甲' } })
    const { open } = doubtsOf(withAnomalies(slip('t1', '乙'), slip('t2', '乙'), slip('t2', '丙')))
    expect(open.map((doubt) => doubt.same)).toEqual([['UNIT_NAME_SLIP|t2|乙'], ['UNIT_NAME_SLIP|t1|乙'], []])
  })
})

describe('doubts of readings', () => {
  test.each([
    [askBelow, 0],
    [unsure, 1],
  ])('at a confidence of %d there are %d', (confidence, count) => {
    expect(doubtsOf(sampleLedger([sampleTask('t1', { confidence })])).all).toHaveLength(count)
  })

  test('each kind of reading can be taken away, but recurrences', () => {
    const task = sampleTask('t1', {
      confidence: unsure,
      units: [{ name: '甲', role: 'lead', confidence: unsure }],
      schedule: { start: null, end: null, ongoing: true, label: '长期', confidence: unsure },
      recurrences: [{ every: 'P1Y', phrase: '每年', confidence: unsure }],
    })
    const { all } = doubtsOf(sampleLedger([task]))
    expect(all.map((doubt) => [doubt.code, doubt.choices.map(({ id }) => id).join()])).toEqual([
      ['UNSURE_TASK', 'keep,drop,ask-drafter'],
      ['UNSURE_SCHEDULE', 'keep,drop,ask-drafter'],
      ['UNSURE_UNIT', 'keep,drop,ask-drafter'],
      ['UNSURE_RECURRENCE', 'keep,ask-drafter'],
    ])
    const [asTask, asSchedule, asUnit] = all.map((doubt) => doubt.choices[1]?.edits ?? [])
    expect(foldEdits(sampleLedger([task]), asTask ?? []).ledger.tasks).toEqual([])
    const rest = foldEdits(sampleLedger([task]), [...(asSchedule ?? []), ...(asUnit ?? [])]).ledger.tasks[0]
    expect([rest?.schedule.label, rest?.units]).toEqual([null, []])
  })

  test('no deadline read is no doubt about one', () => {
    const schedule = { start: null, end: null, ongoing: false, label: null, confidence: 0.1 }
    expect(doubtsOf(sampleLedger([sampleTask('t1', { schedule })])).all).toEqual([])
  })

  const target = (name: string, phrase = name) =>
    ({ name, op: '>=', value: 1, unit: '%', year: 2027, phrase, confidence: unsure }) as const
  const targets = sampleLedger([], {
    indicators: [target('甲'), target('乙', '同一句'), target('丙', '同一句')],
  })
  const drop = (reading: Ledger, name: string, ...edits: LedgerEdit[]) =>
    doubtsOf(reading, ...edits)
      .all.find((doubt) => doubt.id.includes(name))
      ?.choices.find(({ id }) => id === 'drop')?.edits ?? []

  test('each target is asked for itself; those of one phrase are one case', () => {
    const { open } = doubtsOf(targets)
    expect(open.map((doubt) => doubt.same.length)).toEqual([0, 1, 1])
  })

  test('a target is dropped where it stands now, not where it stood', () => {
    const first = drop(targets, '甲')
    const second = drop(targets, '丙', ...first)
    expect(foldEdits(targets, [...first, ...second]).ledger.indicators.map(({ name }) => name)).toEqual([
      '乙',
    ])
    expect(drop(targets, '甲', ...first)).toEqual([])
  })
})

describe('doubts of units', () => {
  const reading = sampleLedger([sampleTask('t1', { units: unitsOf('责任:各县区、各乡镇') })], {
    implied: [{ unit: '市统筹办', phrase: '均需市统筹办落实', role: 'lead' }],
  })

  test('a collective is expanded to the members the directory has, or kept as printed', () => {
    const { all } = doubtsOf(reading)
    const choices = (code: string) =>
      all.filter((doubt) => doubt.code === code).map((doubt) => doubt.choices.map(({ id }) => id))
    expect(choices('COLLECTIVE_UNIT')).toEqual([['expand', 'keep'], ['keep']])
    const [expand] = all.flatMap((doubt) => doubt.choices).filter(({ id }) => id === 'expand')
    expect(expand?.label.zh).toBe('展开为县a、县b、县c等4个')
    expect(expand?.edits).toMatchObject([{ resolution: { kind: 'members', unitIds: ['a', 'b', 'c', 'd'] } }])
  })

  test('a sentence that binds a unit is bound in the role it states, or not at all', () => {
    const implied = doubtsOf(reading).all.find((doubt) => doubt.code === 'IMPLIED_UNIT')
    expect(implied?.choices.map(({ edits }) => edits)).toEqual([
      [{ kind: 'bind-implied', unit: '市统筹办', role: 'lead' }],
      [{ kind: 'bind-implied', unit: '市统筹办', role: null }],
    ])
  })
})

describe('the list of doubts', () => {
  const reading = withAnomalies(
    anomaly({ confidence: 0.7 }),
    anomaly({ taskId: 't2', detail: '另一处', confidence: 0.3 }),
  )

  test('begins with the most doubtful', () => {
    expect(doubtsOf(reading).open.map((doubt) => doubt.confidence)).toEqual([0.3, 0.7])
  })

  test('loses what is settled, and what was said of a dropped task unless it was settled before', () => {
    const id = 'NO_LEAD_UNIT|t2|另一处'
    const settle: LedgerEdit = { kind: 'settle', doubts: [id], choice: 'keep' }
    const gone: LedgerEdit = { kind: 'drop-task', taskId: 't2' }
    const ids = (...edits: LedgerEdit[]) => {
      const { all, open } = doubtsOf(reading, ...edits)
      return [all.length, open.length]
    }
    expect([ids(), ids(settle), ids(gone), ids(settle, gone)]).toEqual([
      [2, 2],
      [2, 1],
      [1, 1],
      [2, 1],
    ])
  })
})
