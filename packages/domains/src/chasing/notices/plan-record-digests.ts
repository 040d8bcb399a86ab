import { type DigestRecord, type DueRule, defaultReminders, ReminderSettings } from '@wanwu/contract'
import { addDays, groupBy, planReminders } from '@wanwu/core'
import type { SqlClient } from '@wanwu/database'
import { type DueRecord, readDue, readRegisters } from '../../registers/index.ts'
import { findPeople } from './find-people.ts'

/** Due items of registers that a person is reminded of today, by person. */
export type PersonRecords = Map<string, DigestRecord[]>

/** No more is read at a time; what is longest overdue comes first. */
const most = 5000

/** The days of a rule, as its declaration says, else those of a report. */
const remindersOf = ({ remind }: DueRule) => ReminderSettings.parse({ ...defaultReminders, ...remind })

const nameOf = ({ register, id, rule }: DueRecord) => `${register} ${id} ${rule}`

/** A due item as something to be reminded of; it never locks. */
const chasedOf = (item: DueRecord) => ({
  reportId: nameOf(item),
  state: 'owed' as const,
  dueOn: item.on,
  returnedOn: null,
  locksOn: null,
})

async function readUnitNames(client: SqlClient, ids: readonly string[]): Promise<Map<string, string>> {
  const { rows } = await client.query<{ id: string; name: string }>(
    'select id::text as id, name from unit where id = any($1::uuid[])',
    [ids],
  )
  return new Map(rows.map(({ id, name }) => [id, name]))
}

/**
 * 台账到期提醒: on the days that the due rule declares (before, on, after), to the liaison, then the leader, then the
 * office of the region; what is the office's own to do goes to the office.
 */
export async function planRecordDigests(client: SqlClient, today: string): Promise<PersonRecords> {
  const rules = (await readRegisters(client)).flatMap(({ declaration }) => declaration.due)
  const ahead = Math.max(0, ...rules.flatMap((rule) => remindersOf(rule).before))
  const due = await readDue(client, addDays(today, ahead), most)
  const byName = new Map(due.map((item) => [nameOf(item), item]))
  const reminders = [...groupBy(due, ({ register, rule }) => `${register} ${rule}`).values()].flatMap(
    (group) => (group[0] ? planReminders(group.map(chasedOf), remindersOf(group[0].dueRule), today) : []),
  )
  const units = [...new Set(due.flatMap(({ unit }) => (unit ? [unit] : [])))]
  const people = await findPeople(
    client,
    units,
    due.map(({ region }) => region),
  )
  const names = await readUnitNames(client, units)
  const byPerson: PersonRecords = new Map()
  for (const { reportId, days, audience } of reminders) {
    const item = byName.get(reportId)
    if (!item) continue
    const told = new Set<string>()
    for (const [place, one] of (item.unit ? audience : (['office'] as const)).entries()) {
      for (const personId of people.of(one, item.unit ?? '', item.region)) {
        if (told.has(personId)) continue
        told.add(personId)
        const records = byPerson.get(personId) ?? []
        byPerson.set(personId, records)
        records.push({
          register: item.declaration.labels,
          title: item.declaration.rows === 'open' ? item.title : null,
          rule: item.dueRule.labels,
          unit: item.unit ? (names.get(item.unit) ?? null) : null,
          dueOn: item.on,
          days,
          escalated: place > 0,
          link: `/registers/${item.register}/${item.id}`,
        })
      }
    }
  }
  return byPerson
}
