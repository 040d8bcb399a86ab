import type { Vocabulary } from '@wanwu/contract'
import type { SqlClient } from '@wanwu/database'
import { shippedVocabularies } from '../vocabularies/index.ts'

/** The newest version of vocabularies: the last one published here, else the one that is shipped. */
export async function readVocabularies(
  client: SqlClient,
  keys: readonly string[] | 'all',
): Promise<Vocabulary[]> {
  const { rows } = await client.query<{ key: string; content: Vocabulary }>(
    `select distinct on (key) key, content from vocabulary where $1::text[] is null or key = any($1::text[])
     order by key, version desc`,
    [keys === 'all' ? null : keys],
  )
  const published = new Map(rows.map((row) => [row.key, row.content]))
  const shipped = shippedVocabularies.filter(
    ({ key }) => (keys === 'all' || keys.includes(key)) && !published.has(key),
  )
  return [...shipped, ...published.values()]
}
