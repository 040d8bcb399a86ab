import type { ReportState } from '@wanwu/contract'
import type { SqlClient } from '@wanwu/database'
import { addAct, type NewAct } from './add-act.ts'
import type { ReportRow } from './lock-report.ts'

/** Where an act leads a report. */
export interface Move {
  state: ReportState
  /** undefined: stays as it is */
  receivedAt?: Date | null
  /** a further submission was made */
  submitted?: boolean
}

/** Moves a report to its next state and puts the act that did it on record. */
export async function moveReport(
  client: SqlClient,
  report: ReportRow,
  move: Move,
  act: NewAct,
): Promise<void> {
  const submitted = move.submitted === true
  const received = move.receivedAt === undefined ? report.receivedAt : move.receivedAt
  await client.query(
    `update report set state = $2, received_at = $3, submissions = submissions + $4, changes = changes + $5,
       revision = revision + 1 where id = $1`,
    [
      report.id,
      move.state,
      received?.toISOString() ?? null,
      submitted ? 1 : 0,
      submitted && report.submissions > 0 ? 1 : 0,
    ],
  )
  await addAct(client, report.id, act)
}
