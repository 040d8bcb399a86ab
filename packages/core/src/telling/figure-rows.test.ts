import {
  type EntryFact,
  entryFigures,
  type ReportFact,
  reportFigures,
  type TellingFacts,
} from '@wanwu/contract'
import { describe, expect, it } from 'vitest'
import { figureRows } from './figure-rows.ts'

const id = (n: number) => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`
const report = (n: number, over: Partial<ReportFact> = {}): ReportFact => ({
  reportId: id(n),
  periodId: id(900),
  periodName: '2027年第一季度',
  unitId: id(100 + n),
  unitName: `示例单位${n}`,
  state: 'accepted',
  timing: 'on-time',
  firstDueOn: '2027-03-25',
  dueOn: '2027-03-25',
  receivedAt: '2027-03-20T02:00:00.000Z',
  lateDays: 0,
  returns: 0,
  changes: 0,
  ...over,
})
const entry = (n: number, over: Partial<EntryFact> = {}): EntryFact => ({
  obligationId: id(500 + n),
  reportId: id(1),
  periodId: id(900),
  unitId: id(101),
  unitName: '示例单位1',
  lineageId: id(700 + n),
  taskNo: `${n}`,
  taskTitle: `任务${n}`,
  role: 'lead',
  required: true,
  endOn: null,
  claim: 'progress',
  completedOn: null,
  progress: '',
  problem: '',
  cause: '',
  next: '',
  help: '',
  verification: 'unsampled',
  found: null,
  verifierName: null,
  lateMilestones: [],
  ...over,
})
const facts = (reports: ReportFact[], entries: EntryFact[] = []): TellingFacts => ({
  takenAt: '2027-04-01T00:00:00.000Z',
  asOf: '2027-04-01',
  planTitle: '示例方案',
  regionName: '云岭市',
  scopeName: '2027年第一季度',
  year: null,
  coversFrom: '2027-01-01',
  cutoffOn: '2027-03-20',
  dueOn: '2027-03-25',
  periods: [],
  reports,
  entries,
})

describe('figureRows', () => {
  const waived = report(4, { state: 'waived', timing: 'waived', receivedAt: null })
  const quarter = facts(
    [
      report(1),
      report(2, { timing: 'late', lateDays: 3, returns: 2, changes: 2 }),
      report(3, { state: 'owed', timing: 'missing', receivedAt: null, lateDays: 7, dueOn: '2027-03-30' }),
      waived,
    ],
    [
      entry(1, { claim: 'done', verification: 'verified', endOn: '2026-12-31' }),
      entry(2, { claim: 'done', verification: 'contradicted', endOn: '2026-12-31' }),
      entry(3, {
        claim: 'continuing',
        problem: '缺少监测设备',
        lateMilestones: [{ name: '布点', dueOn: '2027-02-28' }],
      }),
      entry(4, { claim: null, endOn: '2027-12-31' }),
      entry(5, { claim: null, required: false, endOn: '2026-12-31', role: 'support' }),
    ],
  )

  it.each([
    ['expected', 3],
    ['received', 2],
    ['onTime', 1],
    ['late', 1],
    ['missing', 1],
    ['waived', 1],
    ['accepted', 2],
    ['returned', 1],
    ['returns', 2],
    ['changes', 2],
    ['extended', 1],
    ['lateDays', 10],
    ['receivedRate', 66.7],
    ['onTimeRate', 33.3],
    ['duties', 4],
    ['filed', 3],
    ['done', 2],
    ['verified', 1],
    ['contradicted', 1],
    ['unsampled', 1],
    ['unfiled', 1],
    ['overdue', 2],
    ['problems', 1],
    [`late@${id(102)}`, 1],
    [`late@${id(101)}`, 0],
    [`done@${id(101)}`, 2],
  ] as const)('%s is %d', (figure, value) => {
    expect(figureRows(quarter, figure).value).toBe(value)
  })

  it('opens to as many rows as it counts', () => {
    const sums = ['returns', 'changes', 'lateDays', 'receivedRate', 'onTimeRate']
    for (const figure of [...reportFigures, ...entryFigures].filter((kind) => !sums.includes(kind))) {
      const { value, reports, entries } = figureRows(quarter, figure)
      expect([figure, reports.length + entries.length]).toEqual([figure, value])
    }
  })

  it('never passes 100 %, whatever the mix of states', () => {
    const states = ['owed', 'signed', 'returned', 'accepted', 'waived'] as const
    for (let seed = 1; seed < 200; seed++) {
      const reports = Array.from({ length: seed % 9 }, (_, n) => {
        const state = states[(seed * 7 + n * 3) % states.length] ?? 'owed'
        const timing =
          state === 'waived' ? 'waived' : state === 'owed' ? 'missing' : n % 2 ? 'late' : 'on-time'
        return report(n, {
          state,
          timing,
          receivedAt: timing === 'missing' ? null : '2027-03-20T02:00:00.000Z',
        })
      })
      for (const kind of ['receivedRate', 'onTimeRate']) {
        expect(figureRows(facts(reports), kind).value).toBeLessThanOrEqual(100)
      }
    }
  })
})
