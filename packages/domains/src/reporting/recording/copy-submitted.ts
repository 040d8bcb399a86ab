import type { SqlClient } from '@wanwu/database'
import type { ReportRow } from '../report/lock-report.ts'

/** What was handed to the leader here and signed on paper: its entries, values and records stand, save those typed over with the paper. */
export async function copySubmitted(
  client: SqlClient,
  report: ReportRow,
  submissionId: string,
): Promise<void> {
  await client.query(
    `insert into submission_entry (submission_id, obligation_id, claim, content)
     select $1, obligation_id, claim, content from submission_entry
     join submission on submission.id = submission_id where submission.report_id = $2 and ordinal = $3
     on conflict do nothing`,
    [submissionId, report.id, report.submissions],
  )
  await client.query(
    `insert into submission_value (submission_id, obligation_id, value, content)
     select $1, obligation_id, value, content from submission_value
     join submission on submission.id = submission_id where submission.report_id = $2 and ordinal = $3
     on conflict do nothing`,
    [submissionId, report.id, report.submissions],
  )
  await client.query(
    `insert into submission_record
     select $1, obligation_id, register, record_id, rule, title, submission_record.state, day, submission_record.revision,
       verified
     from submission_record join submission on submission.id = submission_id
     where submission.report_id = $2 and ordinal = $3`,
    [submissionId, report.id, report.submissions],
  )
}
