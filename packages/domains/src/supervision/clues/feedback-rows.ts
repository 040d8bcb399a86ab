import type { SqlClient } from '@wanwu/database'
import type { PlainGeometry, PlainValue } from '@wanwu/reader/shapes'
import { distinctNames } from './distinct-names.ts'

/** What we say of a clue, behind the issuer's own columns. */
export const feedbackColumns = ['核查结果', '核查日期', '现场情况', '是否属实', '整改情况'] as const

interface ClueRow {
  original: string | null
  state: string
  checkedOn: string | null
  situation: string | null
  rejectReason: string | null
  finding: string | null
  findingState: string | null
  progress: string | null
  closedOn: string | null
  geometry: PlainGeometry | null
}

const judged = ['confirmed', 'rejected', 'fedBack', 'closedAbove']

function resultOf(row: ClueRow): string {
  if (row.state === 'received') return '未核查'
  if (row.state === 'assigned') return '核查中'
  return row.state === 'checked' ? '已核查待认定' : '已核查'
}

function truthOf(row: ClueRow): string {
  if (!judged.includes(row.state)) return ''
  return row.rejectReason ? '不属实' : '属实'
}

function rectificationOf(row: ClueRow): string {
  if (row.rejectReason) return row.rejectReason
  if (!row.finding) return ''
  if (row.closedOn) return `已销号（${row.closedOn}）`
  return row.progress ? `整改中：${row.progress}` : '已转问题整改'
}

/** One clue as it goes back: the issuer's columns as they came, ours behind them, and its geometry. */
export interface FeedbackRow {
  cells: PlainValue[]
  geometry: ClueRow['geometry']
}

/** The clues of a batch in the order in which they came. Rectification is told as far as the caller sees the finding. */
export async function readFeedback(
  client: SqlClient,
  batch: string,
  columns: readonly string[],
): Promise<FeedbackRow[]> {
  const { rows } = await client.query<ClueRow>(
    `select clue.f_original as original, clue.state, clue.f_checked_on::text as "checkedOn", clue.f_situation as situation,
       clue.f_reject_reason as "rejectReason", clue.f_finding::text as finding, finding.state as "findingState",
       finding.f_progress as progress, finding.f_closed_on::text as "closedOn",
       public.st_asgeojson(clue.f_place, 7, 0)::jsonb as geometry
     from register.clue clue left join register.finding finding on finding.id = clue.f_finding
     where clue.f_batch = $1 and clue.voided_at is null order by clue.id`,
    [batch],
  )
  const names = distinctNames(columns)
  return rows.map((row) => {
    const original = row.original ? (JSON.parse(row.original) as Record<string, PlainValue>) : {}
    return {
      cells: [
        ...names.map((name) => original[name] ?? null),
        resultOf(row),
        row.checkedOn,
        row.situation,
        truthOf(row),
        rectificationOf(row),
      ],
      geometry: row.geometry,
    }
  })
}
