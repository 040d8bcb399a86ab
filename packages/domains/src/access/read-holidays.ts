import type { HolidayArrangement } from '@wanwu/contract'
import { type HolidayCalendar, holidayCalendar } from '@wanwu/core/clocks'
import type { SqlClient } from '@wanwu/database'

/** The arrangement of every year as it stands, the latest year first. */
export async function readHolidays(client: SqlClient): Promise<HolidayArrangement[]> {
  const { rows } = await client.query<Omit<HolidayArrangement, 'enteredAt'> & { enteredAt: Date }>(
    `select distinct on (arrangement.year) arrangement.year, version, notice, issued_on as "issuedOn",
            person.name as "enteredBy", entered_at as "enteredAt",
            (select jsonb_agg(jsonb_build_object('day', day, 'kind', kind, 'name', holiday_day.name) order by day)
             from holiday_day where year_id = arrangement.id) as days
     from holiday_year as arrangement left join person on person.id = entered_by
     order by arrangement.year desc, version desc`,
  )
  return rows.map((row) => ({ ...row, enteredAt: row.enteredAt.toISOString() }))
}

/** The calendar of working days as it stands, for clocks and due days. */
export async function readHolidayCalendar(client: SqlClient): Promise<HolidayCalendar> {
  return holidayCalendar(await readHolidays(client))
}
