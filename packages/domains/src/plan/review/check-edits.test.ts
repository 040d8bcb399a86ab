import type { LedgerEdit } from '@wanwu/contract'
import { expect, test } from 'vitest'
import { sampleTask } from '../testing/sample-ledger.ts'
import { checkEdits } from './check-edits.ts'

const directory = { units: [{ id: 'here', name: '', names: [] }], places: [], membersOf: () => [] }
const resolve = (unitId: string): LedgerEdit => ({
  kind: 'resolve-unit',
  printed: '甲',
  resolution: { kind: 'unit', unitId },
})
const at = (end: number): LedgerEdit => ({
  kind: 'add-task',
  task: sampleTask('n1', { source: { start: 0, end } }),
  after: null,
})

test.each<[string, LedgerEdit, boolean]>([
  ['a unit of the directory', resolve('here'), true],
  ['another unit', resolve('there'), false],
  ['a name left as printed', { kind: 'resolve-unit', printed: '甲', resolution: { kind: 'printed' } }, true],
  ['no chapter', { kind: 'align-task', taskId: 't1', chapter: null }, true],
  ['an unknown chapter', { kind: 'align-task', taskId: 't1', chapter: 'X' }, false],
  ['a place in the text', at(2_147_483_647), true],
  ['a place beyond any text', at(2_147_483_648), false],
  ['a place before any text', at(-1), false],
])('%s', (_, edit, passes) => {
  const check = () => checkEdits([edit], directory)
  if (passes) expect(check).not.toThrow()
  else expect(check).toThrow('INVALID_INPUT')
})
