import { listPeriodRows, type PeriodRow, type Standing } from '@wanwu/contract'
import { shanghaiDay } from '@wanwu/core'
import { defineQuery, pageFrom, readCursor } from '../../kernel/index.ts'
import { noSuch } from '../no-such.ts'
import { readSummaries } from '../report/read-summaries.ts'
import { readPeriodHeads } from './read-period-heads.ts'
import { unitMatchSql, unitPattern } from './search-units.ts'
import { onTimeSql, standingSql } from './standing.ts'

interface Found {
  id: string
  place: string
  standing: Standing
  via: PeriodRow['via']
  problems: number
}

/** What waits for the office comes first, then what it chases, then the rest; each in the directory's order. */
const placeSql = `case (${standingSql('$2')}) when 'to-review' then '0' when 'missing' then '1'
  when 'returned' then '2' when 'not-due' then '3' when 'at-leader' then '3' when 'accepted' then '4' else '5' end
  || unit.sort_key`

/** 一个报送期: its rows by the filters that the numbers of its sentence stand for. */
export const listPeriodRowsQuery = defineQuery({
  endpoint: listPeriodRows,
  async handler({ client, input, now }) {
    const [period] = await readPeriodHeads(client, [input.periodId], now)
    if (!period) throw noSuch('报送期', 'period')
    const after = input.cursor === undefined ? null : readCursor(input.cursor)
    const { rows } = await client.query<Found>(
      `with shown as (
       select report.id, ${placeSql} as place, ${standingSql('$2')} as standing, report.received_at
       from report join unit on unit.id = report.unit_id
       where report.period_id = $1 and report.unit_id in (select wanwu_units('report.read'))
         and ($3::text is null or (${standingSql('$2')}) = $3)
         and ($4::text is null or (report.state <> 'waived' and ($4 = 'expected' or report.received_at is not null)
              and case $4 when 'late' then not (${onTimeSql}) when 'on-time' then ${onTimeSql} else true end))
         and ($5::boolean is null or (report.due_on > report.first_due_on and report.state <> 'waived') = $5)
         and ($6::boolean is null or exists (select from report_request where report_id = report.id
              and decision is null) = $6)
         and ${unitMatchSql('$7')}
         and ($8::text is null or (${placeSql}, report.id) > ($8, $9::uuid))
       order by place, report.id limit $10)
       select shown.id, place, standing, last.via, coalesce(last.problems, 0)::int as problems
       from shown left join lateral (
         select via, (select count(*) from submission_entry as entry where submission_id = submission.id
                      and (entry.content ->> 'problem' <> '' or entry.content ->> 'help' <> '')) as problems
         from submission where report_id = shown.id and shown.received_at is not null
         order by ordinal desc limit 1) as last on true
       order by place, shown.id`,
      [
        input.periodId,
        shanghaiDay(now),
        input.standing ?? null,
        input.timing ?? null,
        input.extended ?? null,
        input.asked ?? null,
        unitPattern(input.q),
        after?.[0] ?? null,
        after?.[1] ?? null,
        input.limit + 1,
      ],
    )
    const reportIds = rows.map(({ id }) => id)
    const summaries = new Map(
      (await readSummaries(client, { reportIds }, now)).map((summary) => [summary.id, summary]),
    )
    const found = rows.flatMap((row) => {
      const summary = summaries.get(row.id)
      return summary ? [{ ...row, summary }] : []
    })
    const page = pageFrom(
      found,
      input.limit,
      (row) => [row.place, row.id],
      ({ summary, standing, via, problems }): PeriodRow => ({ ...summary, standing, via, problems }),
    )
    return { ...page, period }
  },
})
