/**
 * Was it received by 24:00 of its due day in Asia/Shanghai? SQL over the columns of `report`. The offset is written
 * out, as in `@wanwu/core`: looking up the zone for each of 60,000 rows takes longer than counting them.
 */
export const onTimeSql = `report.received_at < (report.due_on + 1)::timestamp at time zone interval '08:00'`

/**
 * Where a report stands (`Standing` of the contract), as SQL over the columns of `report`. The parameter is the day
 * in Asia/Shanghai on which it is asked: what has not come in by the end of its due day is missing, whoever has it.
 */
export function standingSql(today: string): string {
  return `case when report.state in ('waived', 'accepted', 'returned') then report.state
    when report.state = 'signed' then 'to-review' when report.due_on < ${today}::date then 'missing'
    when report.state = 'submitted' then 'at-leader' else 'not-due' end`
}
