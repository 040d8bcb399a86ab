import { AppError, enterHolidays, type HolidayDay } from '@wanwu/contract'
import { newId } from '@wanwu/core'
import { isWeekend } from '@wanwu/core/clocks'
import { defineCommand, insertRows, noRegion } from '../../kernel/index.ts'

/** Days that cannot be: twice, of another year, or worked although nobody would have rested. */
function wrongDays(year: number, days: readonly HolidayDay[]): string[] {
  const seen = new Set<string>()
  return days.flatMap(({ day, kind }) => {
    const again = seen.has(day)
    seen.add(day)
    // 元旦 may begin in the last days of the year before.
    const ofYear = day.startsWith(`${year}-`) || (day >= `${year - 1}-12-25` && day < `${year}-01-01`)
    return again || !ofYear || (kind === 'work' && !isWeekend(day)) ? [day] : []
  })
}

/** 录入放假调休安排: a further version of the year; what stood before stays on record. */
export const enterHolidaysCommand = defineCommand({
  endpoint: enterHolidays,
  async handler({ client, input, actor, now }) {
    const wrong = wrongDays(input.year, input.days)
    if (wrong.length > 0) {
      throw new AppError('INVALID_INPUT', {
        message: {
          zh: `这些日期不对：${wrong.join('、')}。`,
          en: `These days cannot be: ${wrong.join(', ')}.`,
        },
        next: {
          zh: '每天只列一次，应在该年之内；调休上班只能在周末。',
          en: 'Name a day once, within the year; only a weekend can be worked.',
        },
        data: { issues: wrong.map((day) => ({ path: 'days', reason: day })) },
      })
    }
    const { rows } = await client.query<{ version: number }>(
      'select coalesce(max(version), 0)::int as version from holiday_year where year = $1',
      [input.year],
    )
    const present = rows[0]?.version ?? 0
    const id = newId()
    // Two who enter the same version at once meet at the unique key; the later one is told so.
    const { rowCount } =
      present === input.version
        ? await client.query(
            `insert into holiday_year (id, year, version, notice, issued_on, entered_by, entered_at)
             values ($1, $2, $3, $4, $5, $6, $7) on conflict (year, version) do nothing`,
            [id, input.year, present + 1, input.notice, input.issuedOn, actor.personId, now.toISOString()],
          )
        : { rowCount: 0 }
    if (rowCount === 0) {
      throw new AppError('CONFLICT', {
        message: {
          zh: `${input.year}年的安排已有人更新。`,
          en: `Somebody else entered ${input.year} in between.`,
        },
        next: { zh: '请刷新页面，对照后再录入。', en: 'Reload, compare, and enter it again.' },
        data: { present: { version: present } },
      })
    }
    await insertRows(
      client,
      'holiday_day',
      input.days.map(({ day, kind, name }) => ({ year_id: id, day, kind, name })),
    )
    return { version: present + 1 }
  },
  audit: ({ input }, answer) => ({
    region: noRegion,
    subject: { kind: 'holidays', id: String(input.year), label: `${input.year} ${input.notice}` },
    detail: { ...answer, issuedOn: input.issuedOn, days: input.days.length },
  }),
})
