import type { EarlierEntry, EntryContent } from '@wanwu/contract'
import type { SqlClient } from '@wanwu/database'

/** What a unit filed before the report: of each clause its last entry, and the narrative of the period before. */
export interface Earlier {
  narrative: string | null
  entries: Map<string, EarlierEntry>
}

interface EarlierRow {
  obligationId: string
  nameZh: string
  nameEn: string
  receivedAt: Date | null
  content: EntryContent
}

const filed = `join lateral (
    select id, narrative from submission where report_id = earlier.id order by ordinal desc limit 1) as last on true`

/** Filed reports of the same unit in earlier periods of the same cycle; clauses are followed by their lineage. */
export async function readEarlier(client: SqlClient, reportId: string): Promise<Earlier> {
  const before = `from report as own join report_period as period on period.id = own.period_id
     join report_period as past on past.cycle_id = period.cycle_id and past.due_on < period.due_on
     join report as earlier on earlier.period_id = past.id and earlier.unit_id = own.unit_id
       and earlier.state in ('signed', 'accepted') ${filed}`
  const narratives = await client.query<{ narrative: string }>(
    `select last.narrative ${before} where own.id = $1 order by past.due_on desc limit 1`,
    [reportId],
  )
  const { rows } = await client.query<EarlierRow>(
    `select distinct on (mine.id) mine.id as "obligationId", past.name_zh as "nameZh", past.name_en as "nameEn",
            earlier.received_at as "receivedAt", entry.content
     ${before}
     join obligation as mine on mine.report_id = own.id
     join obligation as theirs on theirs.report_id = earlier.id and theirs.lineage_id = mine.lineage_id
     join submission_entry as entry on entry.submission_id = last.id and entry.obligation_id = theirs.id
     where own.id = $1 order by mine.id, past.due_on desc`,
    [reportId],
  )
  return {
    narrative: narratives.rows[0]?.narrative || null,
    entries: new Map(
      rows.map(({ obligationId, nameZh, nameEn, receivedAt, content }) => [
        obligationId,
        { periodName: { zh: nameZh, en: nameEn }, receivedAt: receivedAt?.toISOString() ?? null, content },
      ]),
    ),
  }
}
