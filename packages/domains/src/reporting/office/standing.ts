/** Was it received by 24:00 of its due day, in Asia/Shanghai? SQL over the columns of `report`. */
export const onTimeSql = `report.received_at < (report.due_on + 1)::timestamp at time zone 'Asia/Shanghai'`

/**
 * Where a report stands (`Standing` of the contract), as SQL over the columns of `report`. The parameter is the
 * moment that is asked for: what has not come in by the end of its due day is missing, whoever has it.
 */
export function standingSql(moment: string): string {
  return `case when report.state in ('waived', 'accepted', 'returned') then report.state
    when report.state = 'signed' then 'to-review'
    when ${moment}::timestamptz >= (report.due_on + 1)::timestamp at time zone 'Asia/Shanghai' then 'missing'
    when report.state = 'submitted' then 'at-leader' else 'not-due' end`
}
