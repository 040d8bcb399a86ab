import type { SqlClient } from '@wanwu/database'

/** 随报台账佐证: the records beside the duties of a report go with its submission, as they stand at this moment. */
export async function freezeRecords(
  client: SqlClient,
  reportId: string,
  submissionId: string,
): Promise<void> {
  await client.query(
    `insert into submission_record
       (submission_id, obligation_id, register, record_id, rule, title, state, day, revision, verified)
     select $2, obligation_id, register, record_id, rule, title, state, day, revision, verified
     from record_evidence where report_id = $1 and removed_at is null`,
    [reportId, submissionId],
  )
}
