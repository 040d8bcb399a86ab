import { expect, test } from 'vitest'
import { draftOf, fieldsOf } from './cycle-draft.ts'

const proposal = {
  planId: 'p',
  planTitle: '示例方案',
  ruleId: 'r',
  phrase: null,
  who: ['各牵头单位'],
  name: '季度报送',
  rrule: 'FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=25',
  firstDue: '2026-06-25',
  coversFrom: '2026-03-18',
  content: ['工作进展', '存在问题'],
  recipient: null,
  units: [{ id: 'u', name: '示例局' }],
}

test('a proposal is a cycle as it stands', () => {
  expect(fieldsOf(draftOf(proposal, '2026-11-27'))).toEqual({
    fields: {
      name: '季度报送',
      rrule: proposal.rrule,
      firstDue: '2026-06-25',
      coversFrom: '2026-03-18',
      opensBefore: 15,
      cutoffBefore: 5,
      locksAfter: 14,
      moves: false,
      content: ['工作进展', '存在问题'],
      recipient: null,
      unitIds: ['u'],
    },
  })
})

test('says which fields keep a draft from being saved', () => {
  const draft = { ...draftOf(null, '2026-11-27'), locksAfter: '400', opensBefore: 'x' }
  expect(fieldsOf(draft)).toEqual({ faults: ['name', 'opensBefore', 'locksAfter', 'units'] })
  const once = { ...draftOf(proposal, '2026-11-27'), firstDue: '' }
  expect(fieldsOf({ ...once, rule: { ...once.rule, every: 'once' } })).toEqual({ faults: ['firstDue'] })
})
