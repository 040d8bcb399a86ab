import type { ReportDesk } from './report-desk.ts'

const driftSql = `
  with stands as (
    select worked_out.* from (
      select plan_id, unit_id from report union select plan_id, unit_id from duty where unit_id is not null) as held
    cross join lateral duty_standing_of(plan_id, unit_id) as worked_out)
  (select * from stands except select * from duty_standing)
  union all (select * from duty_standing except select * from stands)`

/** Rows in which what is kept of duties is not what follows from the records: never one. */
export const standingDrift = (desk: ReportDesk): Promise<object[]> => desk.rows(driftSql)
