import { expect, test } from 'vitest'
import { isUnsaved, rebaseDraft } from './rebase-draft.ts'
import type { TaskDraft } from './task-draft.ts'

const stored: TaskDraft = {
  no: '1',
  title: '开展调查',
  text: '开展湿地鸟类调查。',
  label: '',
  start: '',
  end: '',
  ongoing: false,
  units: [],
  measures: [],
}
const kept = { from: stored, value: { ...stored, title: '开展同步调查' }, changed: [] }

test('nothing new stored: the draft stays as it is', () => {
  expect(rebaseDraft(kept, { ...stored })).toBe(kept)
})

test('what others stored arrives beside what was typed', () => {
  const now = { ...stored, label: '2028年底前' }
  expect(rebaseDraft(kept, now)).toEqual({
    from: now,
    value: { ...stored, title: '开展同步调查', label: '2028年底前' },
    changed: ['label'],
  })
})

test('where both changed a field, the typed one stands and is named', () => {
  const next = rebaseDraft(kept, { ...stored, title: '开展越冬调查' })
  expect(next.value.title).toBe('开展同步调查')
  expect(next.changed).toEqual(['title'])
  expect(isUnsaved(next)).toBe(true)
})

test('what was typed and then stored is no change of others', () => {
  const next = rebaseDraft(kept, { ...stored, title: '开展同步调查' })
  expect(next.changed).toEqual([])
  expect(isUnsaved(next)).toBe(false)
})
