import type { Evidence } from '@wanwu/contract'
import type { SqlClient } from '@wanwu/database'
import type { Policy } from '../../kernel/index.ts'
import { noSuch } from '../no-such.ts'
import { readActs } from '../report/read-acts.ts'
import { readEvidence } from './read-evidence.ts'

/** The report that a piece of evidence stands in. @throws AppError NOT_FOUND outside of what the actor may read. */
export async function reportOfEvidence(
  client: SqlClient,
  evidenceId: string,
): Promise<{ reportId: string; unitId: string }> {
  const { rows } = await client.query<{ reportId: string; unitId: string }>(
    `select report_id as "reportId", unit_id as "unitId" from evidence
     where id = $1 and unit_id in (select wanwu_units('report.read'))`,
    [evidenceId],
  )
  if (!rows[0]) throw noSuch('佐证', 'piece of evidence')
  return rows[0]
}

/** A piece of evidence with its bytes, where the actor may see it. @throws AppError NOT_FOUND else. */
export async function findEvidence(
  { client, policy }: { client: SqlClient; policy: Policy },
  evidenceId: string,
): Promise<{ evidence: Evidence; bytes: Uint8Array }> {
  const { reportId, unitId } = await reportOfEvidence(client, evidenceId)
  const own = await policy.allows('report.file', { unit: unitId })
  const seen = await readEvidence(client, reportId, { own, acts: await readActs(client, reportId) })
  const evidence = seen.find(({ id }) => id === evidenceId)
  if (!evidence) throw noSuch('佐证', 'piece of evidence')
  const { rows } = await client.query<{ bytes: Uint8Array }>(
    'select bytes from evidence_file join evidence using (sha256) where evidence.id = $1',
    [evidenceId],
  )
  if (!rows[0]) throw new Error('The file of a piece of evidence is not there')
  return { evidence, bytes: rows[0].bytes }
}
