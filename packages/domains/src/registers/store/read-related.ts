import type { RegisterDeclaration, RelatedRecords } from '@wanwu/contract'
import type { SqlClient } from '@wanwu/database'
import { columnOf, fieldOf, fieldsOf, isClosed, tableOf } from '@wanwu/register'
import type { z } from 'zod'
import { readRegisters } from './find-register.ts'
import { stateLabels } from './state-labels.ts'

const shown = 20

/** Records of other registers, and of this one, that point at a record; of registers seen by those involved only theirs. */
export async function readRelated(
  client: SqlClient,
  declaration: RegisterDeclaration,
  id: string,
): Promise<z.infer<typeof RelatedRecords>[]> {
  const related = []
  for (const { declaration: other, schema } of await readRegisters(client)) {
    for (const field of fieldsOf(other, 'record').filter(
      (each) => each.register === declaration.key && !isClosed(each),
    )) {
      const title = isClosed(fieldOf(other, other.title))
        ? `''`
        : `coalesce(${columnOf(other.title)}::text, '')`
      const from = `from ${tableOf(schema, other.key)} where ${columnOf(field.key)} = $1 and voided_at is null`
      const { rows } = await client.query<{ id: string; title: string; state: string; count: number }>(
        `select id, ${title} as title, state, count(*) over ()::int as count ${from} order by id desc limit ${shown}`,
        [id],
      )
      if (rows.length === 0) continue
      related.push({
        register: other.key,
        labels: other.labels,
        field: field.key,
        count: rows[0]?.count ?? 0,
        items: rows.map(({ count: _, ...row }) => ({ ...row, stateLabels: stateLabels(other, row.state) })),
      })
    }
  }
  return related
}
