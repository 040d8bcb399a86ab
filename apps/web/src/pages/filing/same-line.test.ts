import { type EntryContent, emptyEntry, type ReportLine } from '@wanwu/contract'
import { expect, it } from 'vitest'
import type { Duty } from './filing-view.ts'
import { sameLine } from './same-line.ts'

const duty = (id: string, content: Partial<EntryContent>, returned = false): Duty => ({
  line: {
    obligationId: id,
    returned: returned ? [{ obligationId: id, field: null, reason: '请补数' }] : [],
  } as unknown as ReportLine,
  content: { ...emptyEntry, claim: 'continuing', ...content },
  group: 'together',
  prepared: true,
  unmended: returned,
  waitsFor: [],
})
const ids = (duties: readonly Duty[]) =>
  sameLine(duties).map((group) => [group.progress, ...group.duties.map(({ line }) => line.obligationId)])

it.each<[string, Duty[], string[][]]>([
  ['nothing', [], []],
  ['one alone', [duty('a', { progress: '甲' })], []],
  ['two alike', [duty('a', { progress: '甲' }), duty('b', { progress: '甲' })], [['甲', 'a', 'b']]],
  [
    'two lines',
    [duty('a', { progress: '甲' }), duty('b', { progress: '乙' }), duty('c', { progress: '甲' })],
    [['甲', 'a', 'c']],
  ],
  ['another claim', [duty('a', { progress: '甲' }), duty('b', { progress: '甲', claim: 'done' })], []],
  ['more is said', [duty('a', { progress: '甲' }), duty('b', { progress: '甲', help: '请协调' })], []],
  ['it was returned', [duty('a', { progress: '甲' }), duty('b', { progress: '甲' }, true)], []],
])('%s', (_, duties, groups) => {
  expect(ids(duties)).toEqual(groups)
})
