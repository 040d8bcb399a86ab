import { type Evidence, type EvidenceKind, evidenceKinds, type ReportAct } from '@wanwu/contract'
import type { SqlClient } from '@wanwu/database'
import { lastFiled } from '../report/read-acts.ts'
import { officeConverter } from './convert-office.ts'

interface EvidenceRow {
  id: string
  obligationId: string | null
  name: string
  mediaType: string
  size: number
  addedBy: string
  addedAt: Date
}

/** The kind of a stored file. */
export function kindOf(mediaType: string): EvidenceKind {
  const known = (Object.keys(evidenceKinds) as EvidenceKind[]).find(
    (kind) => evidenceKinds[kind].mediaType === mediaType,
  )
  if (!known) throw new Error(`A file of evidence is of type ${mediaType}`)
  return known
}

/** How a file of a kind can be looked at on this server. */
export function previewOf(kind: EvidenceKind): Evidence['preview'] {
  const { preview } = evidenceKinds[kind]
  if (preview === 'office') return officeConverter() === null ? null : 'pdf'
  return preview
}

/**
 * Evidence of a report: the unit sees what stands beside its draft, everybody else what stood there when the
 * submission that was signed off last was handed in.
 */
export async function readEvidence(
  client: SqlClient,
  reportId: string,
  sight: { own: boolean; acts: readonly ReportAct[] },
): Promise<Evidence[]> {
  const { rows } = await client.query<EvidenceRow>(
    `select evidence.id, obligation_id as "obligationId", evidence.name, media_type as "mediaType", size,
            person.name as "addedBy", added_at as "addedAt"
     from evidence join evidence_file using (sha256) left join person on person.id = added_by
     where evidence.report_id = $1 and case when $2 then removed_at is null else exists (
       select 1 from submission where submission.report_id = $1 and ordinal = $3
         and added_at <= submitted_at and (removed_at is null or removed_at > submitted_at)) end
     order by added_at, evidence.id`,
    [reportId, sight.own, lastFiled(sight.acts)],
  )
  return rows.map(({ mediaType, addedAt, addedBy, ...row }) => {
    const kind = kindOf(mediaType)
    return { ...row, addedBy: addedBy ?? '', kind, addedAt: addedAt.toISOString(), preview: previewOf(kind) }
  })
}
