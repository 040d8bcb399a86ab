import { type Bilingual, getCalendar, type Locale, type ReportState } from '@wanwu/contract'
import { defineQuery, type Handler } from '../../kernel/index.ts'
import { noSuch } from '../no-such.ts'
import { reportLink } from '../notices/report-facts.ts'
import { readDueDays } from './read-due-days.ts'
import { tokenHash } from './token-hash.ts'
import { type CalendarDay, writeCalendar } from './write-calendar.ts'

interface CalendarRow {
  reportId: string
  unit: string
  plan: string
  nameZh: string
  nameEn: string
  dueOn: string
  firstDueOn: string
  state: ReportState
  revision: number
  locale: Locale
}

const marks: Record<ReportState, Bilingual> = {
  owed: { zh: '待报', en: 'To file' },
  submitted: { zh: '待签发', en: 'To sign off' },
  returned: { zh: '退回待重报', en: 'Returned' },
  signed: { zh: '已报', en: 'Filed' },
  accepted: { zh: '已审定', en: 'Accepted' },
  waived: { zh: '已豁免', en: 'Waived' },
}

function dayOf(row: CalendarRow, publicUrl: string, now: Date): CalendarDay {
  const english = row.locale === 'en'
  const moved = english ? `First due ${row.firstDueOn}` : `原报送日 ${row.firstDueOn}`
  return {
    id: row.reportId,
    day: row.dueOn,
    title: english
      ? `${marks[row.state].en}: ${row.unit}, ${row.nameEn}`
      : `${marks[row.state].zh}：${row.unit} ${row.nameZh}`,
    text: row.dueOn === row.firstDueOn ? row.plan : `${row.plan}\n${moved}`,
    link: new URL(reportLink(row.reportId), publicUrl).href,
    sequence: row.revision,
    done: !['owed', 'submitted', 'returned'].includes(row.state),
    stampedAt: now,
  }
}

/** 报送日历: due days of the reports, and of what registers owe, of those who hold the link, for their phone or desk calendar. */
export function getCalendarQuery(deps: { publicUrl: string }): Handler {
  return defineQuery({
    endpoint: getCalendar,
    async handler({ client, input, now }) {
      const hash = tokenHash(input.token)
      const known = await client.query<{ known: boolean }>('select calendar_exists($1) as known', [hash])
      if (known.rows[0]?.known !== true) throw noSuch('日历', 'calendar')
      const { rows } = await client.query<CalendarRow>(
        `select report_id as "reportId", unit_name as unit, plan_title as plan, name_zh as "nameZh",
                name_en as "nameEn", due_on as "dueOn", first_due_on as "firstDueOn", state, revision, locale
         from calendar_reports($1)`,
        [hash],
      )
      const due = await readDueDays(client, hash, deps.publicUrl, now)
      return {
        bytes: Buffer.from(
          writeCalendar('万物 Wanwu', [...rows.map((row) => dayOf(row, deps.publicUrl, now)), ...due]),
        ),
        mediaType: 'text/calendar; charset=utf-8',
        fileName: 'wanwu.ics',
      }
    },
  })
}
