import { getMatrix, listPeriods } from '@wanwu/contract'
import { quickestEngine } from '@wanwu/database/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { actAtRandom, seededNumbers, startPeriod } from './testing/random-acts.ts'
import { type ReportDesk, startReportDesk } from './testing/report-desk.ts'
import { standingDrift } from './testing/standing-drift.ts'

/**
 * What stands in each report that is locked at a moment: accepted or waived, or past its last day, or of a closed
 * period, and not reopened since it was last filed. The texts are the fingerprint of everything that was written.
 */
const lockedSql = `
  select report.id,
    (select count(*) from submission where report_id = report.id)
      || '/' || coalesce((select sum(revision) from draft_entry where report_id = report.id), 0)
      || '/' || coalesce((select revision from report_draft where report_id = report.id), 0) as written,
    (select count(*) from report_act where report_id = report.id and kind in ('reopened', 'returned')) as openings
  from report join report_period as period on period.id = period_id
  where report.state in ('accepted', 'waived') or (
    (period.state = 'closed' or $1::timestamptz >=
      (report.due_on + (period.locks_on - period.due_on) + 1)::timestamp at time zone 'Asia/Shanghai')
    and coalesce((select kind from report_act where report_id = report.id
      and kind in ('reopened', 'signed', 'recorded') order by sequence desc limit 1), '') <> 'reopened')`

const dueDays = ['2027-03-25', '2027-06-25', '2027-09-25']
const actsEach = 50

describe('whatever is done in whatever order', () => {
  let desk: ReportDesk
  beforeAll(async () => {
    desk = await startReportDesk(quickestEngine)
  })
  afterAll(() => desk?.close())

  it.each(dueDays)(
    'period due %s: no rate passes its whole, nothing writes to what is locked, what is kept is what follows',
    async (dueOn) => {
      const players = await startPeriod(desk, dueOn, seededNumbers(Number(dueOn.replaceAll('-', ''))))
      const periodId = (await players.office.call(listPeriods, {})).periods[0]?.id ?? ''
      const done: string[] = []
      const taken = new Set<string>()
      for (let count = 0; count < actsEach; count++) {
        const locked = async () =>
          new Map(
            (
              await desk.rows<{ id: string; written: string; openings: number }>(lockedSql, [
                players.now.toISOString(),
              ])
            ).map((row) => [row.id, row]),
          )
        const before = await locked()
        const { name, refused, at } = await actAtRandom(players, periodId)
        done.push(`${at} ${name}${refused ? ` (${refused})` : ''}`)
        if (!refused) taken.add(name)
        expect(await standingDrift(desk), done.join('\n')).toEqual([])
        const after = await locked()
        for (const [id, row] of before) {
          const now = after.get(id)
          if (now && now.openings === row.openings) expect(now.written, done.join('\n')).toBe(row.written)
        }
        for (const { counts } of (await players.office.call(getMatrix, {})).periods) {
          const { expected, received, onTime, late, accepted } = counts
          expect(received, done.join('\n')).toBeLessThanOrEqual(expected)
          expect(onTime, done.join('\n')).toBeLessThanOrEqual(received)
          expect(onTime + late).toBe(received)
          expect(accepted).toBeLessThanOrEqual(received)
          const standing =
            counts.missing +
            counts.notDue +
            counts.atLeader +
            counts.toReview +
            counts.returned +
            counts.accepted
          expect(standing, done.join('\n')).toBe(expected)
        }
      }
      expect(taken.size).toBeGreaterThan(6)
    },
    240_000,
  )
})
