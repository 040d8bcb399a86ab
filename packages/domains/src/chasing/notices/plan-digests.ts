import type { DigestItem, DigestRecord, NoticeContent } from '@wanwu/contract'
import { groupBy, planReminders, type Reminder } from '@wanwu/core'
import type { SqlClient } from '@wanwu/database'
import { readSettings } from '../settings/read-settings.ts'
import { findPeople } from './find-people.ts'
import { type PersonRecords, planRecordDigests } from './plan-record-digests.ts'
import { readChased } from './read-chased.ts'
import { aboutReport, type ReportFacts, readReportFacts } from './report-facts.ts'

/** What is to be said today: a digest a person, and a list of who still owes for each period that falls due. */
export interface DayOfReminders {
  digests: { personId: string; items: DigestItem[]; records: DigestRecord[] }[]
  owing: { periodId: string; regionCode: string; content: Extract<NoticeContent, { kind: 'owing' }> }[]
}

async function countExpected(client: SqlClient, periodIds: readonly string[]): Promise<Map<string, number>> {
  const { rows } = await client.query<{ periodId: string; expected: number }>(
    `select period_id as "periodId", count(*)::int as expected from report
     where period_id = any($1::uuid[]) and state <> 'waived' group by period_id`,
    [periodIds],
  )
  return new Map(rows.map(({ periodId, expected }) => [periodId, expected]))
}

/** A person's own things first, the longest overdue first. */
function sortItems(items: readonly DigestItem[]): DigestItem[] {
  return items.toSorted((a, b) => Number(a.escalated) - Number(b.escalated) || b.days - a.days)
}

/** Works out the reminders of a day 催报. Reads only: the dry run shows the same. */
export async function planDigests(client: SqlClient, today: string): Promise<DayOfReminders> {
  const chased = await readChased(client)
  const settingsOf = await readSettings(client, [...new Set(chased.map(({ planId }) => planId))])
  const reminders = [...groupBy(chased, ({ planId }) => planId)].flatMap(([planId, reports]) =>
    planReminders(reports, settingsOf(planId).reminders, today),
  )
  const facts = await readReportFacts(client, { reportIds: reminders.map(({ reportId }) => reportId) })
  const people = await findPeople(
    client,
    facts.map(({ unitId }) => unitId),
    facts.map(({ regionCode }) => regionCode),
  )
  const reminderOf = new Map(reminders.map((reminder) => [reminder.reportId, reminder]))
  const due = facts.flatMap((report): [ReportFacts, Reminder][] => {
    const reminder = reminderOf.get(report.reportId)
    return reminder ? [[report, reminder]] : []
  })

  const byPerson = new Map<string, Map<string, DigestItem>>()
  for (const [report, { reportId, act, days, audience }] of due) {
    for (const [place, one] of audience.entries()) {
      for (const personId of people.of(one, report.unitId, report.regionCode)) {
        const items = byPerson.get(personId) ?? new Map<string, DigestItem>()
        byPerson.set(personId, items)
        // the first of the audience has to act; who is both is told as the one who has to
        if (items.has(reportId)) continue
        items.set(reportId, {
          reportId,
          ...aboutReport(report),
          dueOn: report.dueOn,
          days,
          act,
          escalated: place > 0,
        })
      }
    }
  }

  const records: PersonRecords = await planRecordDigests(client, today)
  const byPeriod = groupBy(due, ([{ periodId, dueOn }]) => `${periodId} ${dueOn}`)
  const expected = await countExpected(client, [...new Set(facts.map(({ periodId }) => periodId))])
  return {
    digests: [...new Set([...byPerson.keys(), ...records.keys()])].map((personId) => ({
      personId,
      items: sortItems([...(byPerson.get(personId)?.values() ?? [])]),
      records: records.get(personId) ?? [],
    })),
    owing: [...byPeriod.values()].flatMap((group) => {
      const [first] = group
      if (!first) return []
      const [{ periodId, regionCode, plan, period, dueOn }, { days }] = first
      const missing = group.map(([{ unit }]) => unit)
      const all = expected.get(periodId) ?? missing.length
      return [
        {
          periodId,
          regionCode,
          content: { kind: 'owing', plan, period, dueOn, days, expected: all, missing },
        },
      ]
    }),
  }
}
