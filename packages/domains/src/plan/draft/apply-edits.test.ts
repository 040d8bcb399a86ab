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
})
