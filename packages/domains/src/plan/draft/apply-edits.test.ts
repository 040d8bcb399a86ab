import type { LedgerEdit } from '@wanwu/contract'
import { describe, expect, test } from 'vitest'
import { sampleLedger, sampleTask, unitsOf } from '../testing/sample-ledger.ts'
import { foldEdits } from './apply-edits.ts'

const ledger = () =>
  sampleLedger([
    sampleTask('t1', {
      text: '开展本底调查。建立数据库。',
      units: unitsOf('牵头:市林草局;责任:市水务局、市水务局'),
    }),
    sampleTask('t2', {
      units: unitsOf('责任:市生态环镜局'),
      measures: [
        {
          id: 't2m1',
          no: '1',
          text: '制定办法',
          units: unitsOf('牵头:市生态环镜局'),
          source: { start: 0, end: 0 },
        },
      ],
    }),
  ])
const fold = (...edits: LedgerEdit[]) => foldEdits(ledger(), edits)
const names = (draft: ReturnType<typeof fold>, id: string) =>
  draft.ledger.tasks.find((task) => task.id === id)?.units.map((unit) => `${unit.role}:${unit.name}`)

describe('foldEdits', () => {
  test('leaves the reading untouched', () => {
    const reading = ledger()
    foldEdits(reading, [{ kind: 'drop-task', taskId: 't1' }])
    expect(reading.tasks).toHaveLength(2)
  })

  test('mends a name everywhere, measures included', () => {
    const draft = fold({ kind: 'rename-unit', from: '市生态环镜局', to: '市生态环境局', taskId: null })
    expect(names(draft, 't2')).toEqual(['responsible:市生态环境局'])
    expect(draft.ledger.tasks[1]?.measures[0]?.units[0]?.name).toBe('市生态环境局')
    expect([...draft.changed]).toEqual(['t2'])
  })

  test('takes one of two equal names away, or all of them', () => {
    const drop = {
      kind: 'drop-unit',
      taskId: 't1',
      measureId: null,
      name: '市水务局',
      role: 'responsible',
    } as const
    expect(names(fold({ ...drop, all: false }), 't1')).toEqual(['lead:市林草局', 'responsible:市水务局'])
    expect(names(fold({ ...drop, all: true }), 't1')).toEqual(['lead:市林草局'])
  })

  test('splits a task at a character and gives the rest the same units', () => {
    const draft = fold({ kind: 'split-task', taskId: 't1', at: 7, newId: 't1b' })
    expect(draft.ledger.tasks.map((task) => [task.id, task.text])).toEqual([
      ['t1', '开展本底调查。'],
      ['t1b', '建立数据库。'],
      ['t2', '第t2项工作内容'],
    ])
    expect(names(draft, 't1b')).toEqual(names(draft, 't1'))
  })

  test('refuses to split outside the text', () => {
    expect(() => fold({ kind: 'split-task', taskId: 't1', at: 99, newId: 'x' })).toThrow('INVALID_INPUT')
  })

  test('merges tasks into the first: texts joined, units united, measures kept', () => {
    const draft = fold({ kind: 'merge-tasks', taskIds: ['t1', 't2'] })
    expect(draft.ledger.tasks).toHaveLength(1)
    expect(draft.ledger.tasks[0]?.text).toBe('开展本底调查。建立数据库。第t2项工作内容')
    expect(names(draft, 't1')).toEqual(['lead:市林草局', 'responsible:市水务局', 'responsible:市生态环镜局'])
    expect(draft.ledger.tasks[0]?.measures).toHaveLength(1)
  })

  test('adds a task behind another, or first', () => {
    const add = (after: string | null) =>
      fold({ kind: 'add-task', task: sampleTask('t9'), after }).ledger.tasks.map((task) => task.id)
    expect(add('t1')).toEqual(['t1', 't9', 't2'])
    expect(add(null)).toEqual(['t9', 't1', 't2'])
  })

  test('says where an edit speaks of something that is gone', () => {
    const dropped: LedgerEdit = { kind: 'drop-task', taskId: 't1' }
    expect(() => fold(dropped, dropped)).toThrow('NOT_FOUND')
  })

  test('merging a task with itself leaves it as it is', () => {
    expect(fold({ kind: 'merge-tasks', taskIds: ['t1', 't1'] }).ledger.tasks.map((task) => task.id)).toEqual([
      't1',
      't2',
    ])
  })

  test('cuts only where both sides have words, and never through a character', () => {
    const at = (text: string, at: number) =>
      foldEdits(sampleLedger([sampleTask('t1', { text })]), [
        { kind: 'split-task', taskId: 't1', at, newId: 'x' },
      ])
    expect(() => at('调查。 ', 3)).toThrow('INVALID_INPUT')
    expect(() => at('保护𫛭鸟', 3)).toThrow('INVALID_INPUT')
    expect(at('保护𫛭鸟', 4).ledger.tasks.map((task) => task.text)).toEqual(['保护𫛭', '鸟'])
  })

  test.each<[string, LedgerEdit]>([
    ['a task', { kind: 'add-task', task: sampleTask('t1'), after: null }],
    ['a part', { kind: 'split-task', taskId: 't1', at: 3, newId: 't2' }],
    [
      'a measure',
      {
        kind: 'add-measure',
        taskId: 't1',
        measure: { id: 't2m1', no: '', text: '制定', units: [], source: { start: 0, end: 0 } },
        after: null,
      },
    ],
  ])('refuses %s whose id is taken', (_, edit) => {
    expect(() => fold(edit)).toThrow('INVALID_INPUT')
  })

  test('only a unit of the place consolidates, and its mended name goes along', () => {
    const place = { taskId: 't2', measureId: 't2m1' }
    expect(() => fold({ kind: 'consolidate', ...place, printed: '市林草局' })).toThrow('INVALID_INPUT')
    const draft = fold(
      { kind: 'consolidate', ...place, printed: '市生态环镜局' },
      { kind: 'rename-unit', from: '市生态环镜局', to: '市生态环境局', taskId: 't2' },
    )
    expect([...draft.consolidating]).toEqual([['t2/t2m1', '市生态环境局']])
  })

  test('targets keep their place in the reading while others go', () => {
    const target = (name: string) =>
      ({ name, op: '>=', value: 1, unit: '%', year: 2027, phrase: name }) as const
    const reading = sampleLedger([], { indicators: [target('甲'), target('乙'), target('丙')] })
    const draft = foldEdits(reading, [
      { kind: 'set-indicator', index: 0, indicator: null },
      { kind: 'set-indicator', index: 1, indicator: target('丙改') },
      { kind: 'add-indicator', indicator: target('丁') },
    ])
    expect(draft.ledger.indicators.map(({ name }) => name)).toEqual(['乙', '丙改', '丁'])
    expect(draft.targetOrigins).toEqual([1, 2, null])
  })
})
