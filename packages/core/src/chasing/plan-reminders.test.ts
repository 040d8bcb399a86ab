import { defaultReminders, type ReminderSettings } from '@wanwu/contract'
import { describe, expect, it } from 'vitest'
import { addDays } from '../dates/add-days.ts'
import { type ChasedReport, planReminders } from './plan-reminders.ts'

const due = '2027-03-25'
const owed: ChasedReport = {
  reportId: 'r',
  state: 'owed',
  dueOn: due,
  returnedOn: null,
  locksOn: '2027-04-30',
}
const on = (
  days: number,
  report: Partial<ChasedReport> = {},
  settings: ReminderSettings = defaultReminders,
) => planReminders([{ ...owed, ...report }], settings, addDays(due, days))[0]

describe('reminders', () => {
  it.each<[number, string[] | null]>([
    [-8, null],
    [-7, ['liaison']],
    [-6, null],
    [-3, ['liaison']],
    [-1, ['liaison']],
    [0, ['liaison', 'leader']],
    [1, ['liaison', 'leader']],
    [2, null],
    [3, ['liaison', 'leader', 'office']],
    [7, ['liaison', 'leader', 'office']],
    [8, null],
    [14, ['liaison', 'leader', 'office']],
    [21, ['liaison', 'leader', 'office']],
    [36, null],
    [42, null],
  ])('%i days from the due day: %j', (days, audience) => {
    expect(on(days)?.audience ?? null).toEqual(audience)
    if (audience) expect(on(days)).toMatchObject({ act: 'file', days })
  })

  it.each(['signed', 'accepted', 'waived'] as const)('are quiet when it is %s', (state) => {
    for (let days = -10; days < 40; days++) expect(on(days, { state })).toBeUndefined()
  })

  it('go to the leader alone while only the signature lacks, then to the office', () => {
    expect(on(-3, { state: 'submitted' })).toMatchObject({ act: 'sign', audience: ['leader'] })
    expect(on(3, { state: 'submitted' })?.audience).toEqual(['leader', 'office'])
  })

  it('count from the day a report came back, where that was after it was due', () => {
    const returned = { state: 'returned', returnedOn: addDays(due, 5) } as const
    expect(on(5, returned)).toMatchObject({ act: 'refile', days: 5, audience: ['liaison', 'leader'] })
    expect(on(6, returned)?.audience).toEqual(['liaison', 'leader'])
    expect(on(7, returned)).toBeUndefined()
    expect(on(8, returned)?.audience).toContain('office')
    expect(on(-1, { state: 'returned', returnedOn: addDays(due, -4) })).toMatchObject({
      act: 'refile',
      days: -1,
    })
  })

  it('go on past its lock day where it was reopened', () => {
    expect(on(42, { locksOn: null })).toBeDefined()
  })

  it.each<[string, Partial<ReminderSettings>, number, string[] | null]>([
    ['off', { on: false }, 0, null],
    ['not on the day', { onDay: false }, 0, null],
    ['no more after the list', { every: null }, 14, null],
    ['leader three days ahead', { leaderFrom: -3 }, -3, ['liaison', 'leader']],
    ['every day once it is late', { after: [], every: 1, officeFrom: 60 }, 2, ['liaison', 'leader']],
  ])('follow their settings: %s', (_, change, days, audience) => {
    expect(on(days, {}, { ...defaultReminders, ...change })?.audience ?? null).toEqual(audience)
  })
})
