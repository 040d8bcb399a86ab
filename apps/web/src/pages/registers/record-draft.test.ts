import { RegisterField } from '@wanwu/contract'
import { describe, expect, test } from 'vitest'
import { changedValues, draftOf, draftRecord, mergeDraft, sentValue } from './record-draft.ts'

const field = (kind: string, more: object = {}) =>
  RegisterField.parse({ key: 'f', labels: { zh: '甲', en: 'A' }, kind, ...more })
const unit = '018f0000-0000-7000-8000-000000000001'

describe('a draft', () => {
  test.each([
    ['text', {}, '河岸', '河岸'],
    ['number', {}, 12.5, 12.5],
    ['money', {}, 1200, 1200],
    ['date', {}, '2026-03-05', '2026-03-05'],
    ['period', {}, { from: '2026-01-01', to: null }, { from: '2026-01-01', to: null }],
    ['yes-no', {}, false, false],
    ['choice', { vocabulary: 'v', many: true }, ['a', 'b'], ['a', 'b']],
    ['unit', {}, unit, unit],
    ['place', {}, { type: 'Point', coordinates: [102, 25] }, { type: 'Point', coordinates: [102, 25] }],
    [
      'place',
      { shape: 'any' },
      { type: 'LineString', coordinates: [[1, 2]] },
      { type: 'LineString', coordinates: [[1, 2]] },
    ],
  ])('of a %s gives its value back', (kind, more, value, back) => {
    const one = field(kind, more)
    expect(sentValue(one, draftOf(one, value, {}))).toEqual(back)
    expect(sentValue(one, draftOf(one, null, {})) ?? []).toEqual([])
  })

  test.each([
    ['number', '1，200', 1200],
    ['number', 'about ten', 'about ten'],
    ['date', '2026年3月5日', '2026-03-05'],
    ['date', 'soon', 'soon'],
  ])('of a %s typed as %s is sent as %s', (kind, typed, sent) => {
    expect(sentValue(field(kind), typed)).toBe(sent)
  })

  test('sends only what was changed, and what was emptied as nothing', () => {
    const fields = ['a', 'b', 'c'].map((key) => ({ ...field('text'), key }))
    const start = draftRecord(fields, { values: { a: '1', b: '2' }, names: {} })
    expect(changedValues(fields, { ...start, b: '', c: '3' }, start)).toEqual({ b: null, c: '3' })
  })

  test('is put onto what somebody else stored, naming what both changed', () => {
    const fields = ['a', 'b', 'c'].map((key) => ({ ...field('text'), key }))
    const start = { a: '1', b: '2', c: '3' }
    const merged = mergeDraft(fields, { a: 'mine', b: 'mine', c: '3' }, start, {
      a: '1',
      b: 'their',
      c: 'their',
    })
    expect(merged).toEqual({ draft: { a: 'mine', b: 'mine', c: 'their' }, clashes: ['b'] })
  })
})
