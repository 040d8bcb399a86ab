import type { Vocabulary } from '@wanwu/contract'
import type { SqlClient } from '@wanwu/database'
import { namesOf } from '../../access/index.ts'

/** An object as the statements of this room answer with it. */
export interface MissedRow {
  id: string
  name: string
  kind: string
  supervisor: string | null
  frequency: string | null
  lastOn: string | null
  dueOn: string | null
  standing: 'in-time' | 'late' | 'never' | 'unset'
}

/** The columns of `MissedRow` out of the statement of standings. */
export const missedColumns = `id, name, kind, supervisor, frequency, last_on::text as "lastOn", due_on::text as "dueOn", standing`

/** Most objects that one answer names. */
export const mostMissed = 300

/** The label of a code; the code itself where it has none. */
export function labelOf(vocabularies: readonly Vocabulary[], vocabulary: string, code: string) {
  const terms = vocabularies.find(({ key }) => key === vocabulary)?.terms
  return terms?.find((term) => term.code === code)?.labels ?? { zh: code, en: code }
}

/** Objects with the names of their units, kinds and frequencies. */
export async function presentMissed(
  client: SqlClient,
  vocabularies: readonly Vocabulary[],
  rows: readonly MissedRow[],
) {
  const names = await namesOf(
    client,
    [],
    rows.flatMap(({ supervisor }) => (supervisor ? [supervisor] : [])),
  )
  return rows.slice(0, mostMissed).map(({ kind, supervisor, frequency, ...row }) => ({
    ...row,
    kind: labelOf(vocabularies, 'object-kind', kind),
    supervisor: supervisor ? names.unit(supervisor) : null,
    frequency: frequency ? labelOf(vocabularies, 'frequency', frequency) : null,
  }))
}
