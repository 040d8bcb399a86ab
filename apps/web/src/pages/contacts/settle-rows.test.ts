import type { ContactRow, ContactsPreview } from '@wanwu/contract'
import { describe, expect, test } from 'vitest'
import { settleRows, whyNot } from './settle-rows.ts'

const unit = { id: 'a', name: '示例局' }
const row = (key: string, given: ContactRow['given'], known = true): ContactRow => ({
  key,
  printed: '示例局',
  unit: known ? unit : null,
  reason: known ? null : 'doubtful',
  candidates: [],
  given,
})
const fields = {
  leader: '示例甲',
  leaderPost: null,
  leaderPhone: null,
  office: null,
  liaison: '示例乙',
  liaisonPost: null,
  officePhone: null,
  mobile: '13900001234',
  email: null,
  remark: null,
}
const preview = (rows: ContactRow[], badRow?: string): ContactsPreview => ({
  columns: [],
  rows,
  badCells: badRow
    ? [{ rowKey: badRow, address: 'C2', heading: '', value: '', problem: { zh: '', en: '' } }]
    : [],
  present: [
    { unit, contactId: 'c', fields },
    { unit: { id: 'b', name: '另一局' }, contactId: null, fields: null },
  ],
})
const verdict = (given: ContactsPreview, choices: [string, string | null][] = []) =>
  whyNot(given, settleRows(given, new Map(choices)))

describe('rows of a register', () => {
  test('say what they would change, and are sent with what was seen', () => {
    const [settled] = settleRows(preview([row('1', { liaison: '示例丙', mobile: '13900001234' })]), new Map())
    expect(settled).toMatchObject({ unitId: 'a', seen: 'c', changes: ['liaison'], lacks: false })
  })

  test('are stored once every one of them is settled', () => {
    const sure = row('1', { liaison: '示例丙' })
    const asked = row('2', { leader: '示例丁', liaison: '示例戊' }, false)
    expect(verdict(preview([sure]))).toBeNull()
    expect(verdict(preview([sure, asked]))).toBe('cannotSave')
    expect(verdict(preview([sure, asked]), [['2', null]])).toBeNull()
    expect(verdict(preview([sure, asked]), [['2', 'b']])).toBeNull()
    expect(verdict(preview([sure, asked]), [['2', 'a']])).toBe('twice')
  })

  test('with a bad cell, or without a liaison, hold everything back unless they are left out', () => {
    const sure = row('1', { liaison: '示例丙' })
    expect(verdict(preview([sure], '1'))).toBe('cannotSave')
    const bare = row('2', { leader: '示例丁' }, false)
    expect(verdict(preview([sure, bare]), [['2', 'b']])).toBe('cannotSave')
    expect(verdict(preview([sure, bare], '2'), [['2', null]])).toBeNull()
  })
})
