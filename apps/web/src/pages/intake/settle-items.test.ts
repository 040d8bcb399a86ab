import type { IntakePreview, Report } from '@wanwu/contract'
import { describe, expect, it } from 'vitest'
import { itemsOf, leftOut, settleItems, toNarrative } from './settle-items.ts'

const row = (key: string, obligationId: string | null, given: object, reason: 'none' | null = null) => ({
  ...{ key, no: '1', wording: '清查', given, obligationId, reason },
  candidates: [],
})
const piece = (key: string, obligationId: string | null, confidence: number, text: string) => ({
  ...{ key, heading: text, text, obligationId, confidence, reason: null },
  given: obligationId ? { claim: 'progress' as const, progress: text } : {},
})
const preview = (given: Partial<IntakePreview>): IntakePreview => ({
  format: 'xlsx',
  columns: [],
  rows: [],
  badCells: [],
  pieces: [],
  ...given,
})
const report = {
  narrative: '总体平稳。',
  narrativeRevision: 3,
  lines: [
    { obligationId: 'a', revision: 0 },
    { obligationId: 'b', revision: 2 },
  ] as Report['lines'],
}

describe('what confirming a file stores', () => {
  it('is what its rows say, upon the drafts that are shown, and nothing of blank or bad rows', () => {
    const items = itemsOf(
      preview({
        rows: [row('1', 'a', {}), row('2', 'b', { progress: '完成。' }), row('3', 'a', { progress: '甲' })],
        badCells: [
          { rowKey: '3', address: 'D3', heading: '情况', value: '?', problem: { zh: '错', en: 'wrong' } },
        ],
      }),
    )
    expect(items.map(({ key, bad }) => [key, bad])).toEqual([
      ['row 2', false],
      ['row 3', true],
    ])
    expect(settleItems(items, {}, report)).toEqual({
      entries: [{ obligationId: 'b', revision: 2, given: { progress: '完成。' } }],
      narrative: null,
      open: 0,
      left: 1,
    })
  })

  it('waits for what is doubtful', () => {
    const items = itemsOf(
      preview({ rows: [row('1', null, { progress: '甲' }, 'none')], pieces: [piece('0', 'a', 0.5, '乙')] }),
    )
    expect(settleItems(items, {}, report)).toMatchObject({ entries: [], open: 2 })
    const answers = { 'row 1': 'b', 'piece 0': leftOut }
    expect(settleItems(items, answers, report)).toMatchObject({
      entries: [{ obligationId: 'b', given: { progress: '甲' } }],
      open: 0,
      left: 1,
    })
  })

  it('joins what is about one duty, and adds to the narrative what no duty is named in, once', () => {
    const items = itemsOf(
      preview({
        pieces: [piece('0', 'a', 0.9, '甲'), piece('1', 'a', 0.9, '乙'), piece('2', null, 0, '另有宣传。')],
      }),
    )
    expect(settleItems(items, {}, report)).toMatchObject({
      entries: [{ obligationId: 'a', given: { claim: 'progress', progress: '甲\n乙' } }],
      narrative: { revision: 3, text: '总体平稳。\n另有宣传。' },
    })
    expect(settleItems(items, {}, { ...report, narrative: '另有宣传。' }).narrative).toBeNull()
    const moved = settleItems(items, { 'piece 2': 'b', 'piece 0': toNarrative }, report)
    expect(moved.entries.map(({ given }) => given.progress)).toEqual(['乙', '另有宣传。'])
  })
})
