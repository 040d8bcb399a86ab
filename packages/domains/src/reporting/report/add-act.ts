import type { ReportAct } from '@wanwu/contract'
import type { SqlClient } from '@wanwu/database'
import type { Actor } from '../../kernel/index.ts'

/** An act to be put on record. */
export interface NewAct {
  kind: ReportAct['kind']
  actor: Actor
  at: Date
  reason?: string | null
  detail?: Record<string, unknown>
}

/** Puts a dated act on the record of a report, after those before it. The report is locked by the caller. */
export async function addAct(client: SqlClient, reportId: string, act: NewAct): Promise<void> {
  await client.query(
    `insert into report_act (report_id, sequence, kind, actor_id, actor_name, at, reason, detail)
     select $1, coalesce(max(sequence), 0) + 1, $2, $3, $4, $5, $6, $7::jsonb from report_act where report_id = $1`,
    [
      reportId,
      act.kind,
      act.actor.personId,
      act.actor.name,
      act.at.toISOString(),
      act.reason ?? null,
      JSON.stringify(act.detail ?? {}),
    ],
  )
}
