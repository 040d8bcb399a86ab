import type { ReviewTask } from '@wanwu/contract'
import { describe, expect, test } from 'vitest'
import { draftOf, editsOf } from './task-draft.ts'

const task: ReviewTask = {
  id: 't1',
  no: '1',
  title: '开展调查',
  section: null,
  path: [],
  text: '开展湿地鸟类调查。',
  units: [{ name: '市林草局', role: 'lead', source: { start: 3, end: 7 } }],
  schedule: { start: null, end: null, ongoing: false, label: null },
  recurrences: [],
  measures: [{ id: 't1m1', no: '1', text: '布设样线', units: [], source: { start: 0, end: 1 } }],
  condition: null,
  source: { start: 0, end: 9 },
  accepted: false,
  sure: true,
  changed: false,
  chapter: { proposed: null, confidence: 0, confirmed: null },
  consolidating: null,
}

describe('editsOf', () => {
  test('makes nothing of nothing', () => {
    expect(editsOf(task, draftOf(task))).toEqual([])
  })

  test('sends only what changed, and keeps where untouched units stand', () => {
    const value = {
      ...draftOf(task),
      title: '',
      units: [...draftOf(task).units, { name: '市水务局', role: 'support' as const }],
    }
    expect(editsOf(task, value)).toEqual([
      { kind: 'set-task', taskId: 't1', changes: { title: null } },
      {
        kind: 'set-units',
        taskId: 't1',
        measureId: null,
        units: [
          { name: '市林草局', role: 'lead', source: { start: 3, end: 7 } },
          { name: '市水务局', role: 'support' },
        ],
      },
    ])
  })

  test('drops, changes and adds measures', () => {
    const value = { ...draftOf(task), measures: [{ id: 'n', no: '1', text: '设监测点', units: [] }] }
    expect(editsOf(task, value).map((edit) => edit.kind)).toEqual(['drop-measure', 'add-measure'])
  })

  test('never empties a text', () => {
    expect(editsOf(task, { ...draftOf(task), text: '  ' })).toEqual([])
  })
})
