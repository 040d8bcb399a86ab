import type { LedgerEdit } from '@wanwu/contract'
import { describe, expect, test } from 'vitest'
import { sampleLedger, sampleReading, sampleTask, unitsOf } from '../testing/sample-ledger.ts'
import type { Directory } from '../units/printed-units.ts'
import { assessReview } from './assess-review.ts'

const directory: Directory = {
  units: [{ id: 'w', name: '云岭市水务局', names: [{ text: '云岭市水务局', kind: 'full' }] }],
  places: ['云岭市'],
  membersOf: () => [],
}
const reading = sampleReading(
  sampleLedger(
    [
      sampleTask('t1', { units: unitsOf('牵头:市水务局') }),
      sampleTask('t2', { units: unitsOf('责任:市财政局') }),
    ],
    { anomalies: [{ code: 'NO_LEAD_UNIT', where: '2', detail: '没有牵头单位', taskId: 't2' }] },
  ),
)
const doubt = 'NO_LEAD_UNIT|t2|没有牵头单位'
const settle: LedgerEdit = { kind: 'settle', doubts: [doubt], choice: 'keep' }
const assess = (...edits: LedgerEdit[]) => {
  const { sure, accepted, blockers } = assessReview(reading, edits, directory)
  return { sure: [...sure], accepted: [...accepted], blockers: blockers.map(({ zh }) => zh) }
}

describe('assessReview', () => {
  test('is sure of tasks without an open doubt, and accepts none by itself', () => {
    expect(assess()).toEqual({
      sure: ['t1'],
      accepted: [],
      blockers: ['还有1处存疑待定', '还有1个单位名称未对上名录', '还有2项任务未接受'],
    })
  })

  test('a task whose every doubt was answered counts as looked at', () => {
    expect(assess(settle)).toMatchObject({ sure: ['t1', 't2'], accepted: ['t2'] })
  })

  test('an accepted task with an open doubt still waits for its answer', () => {
    const { accepted, blockers } = assess({ kind: 'accept-tasks', taskIds: ['t1', 't2'] })
    expect(accepted).toEqual(['t1', 't2'])
    expect(blockers).toEqual(['还有1处存疑待定', '还有1个单位名称未对上名录'])
  })

  test('nothing waits once doubts are settled, names matched and tasks accepted', () => {
    const keep: LedgerEdit = { kind: 'resolve-unit', printed: '市财政局', resolution: { kind: 'printed' } }
    expect(assess(settle, keep, { kind: 'accept-tasks', taskIds: ['t1'] }).blockers).toEqual([])
  })

  test('a plan without tasks waits for one', () => {
    const { blockers } = assess(
      { kind: 'merge-tasks', taskIds: ['t1', 't2'] },
      { kind: 'drop-task', taskId: 't1' },
    )
    expect(blockers).toEqual(['没有读出任务，请先手工添加。'])
  })

  test('a task that is added waits to be accepted', () => {
    const { accepted, sure } = assess({ kind: 'add-task', task: sampleTask('n1'), after: null })
    expect([accepted, sure]).toEqual([[], ['n1', 't1']])
  })
})
