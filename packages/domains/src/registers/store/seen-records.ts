import { groupBy } from '@wanwu/core'
import type { SqlClient } from '@wanwu/database'
import { tableOf } from '@wanwu/register'
import type { Register } from './find-register.ts'

/** Which of some records the caller may see at all, by id; of a register seen by those involved only theirs. */
export async function seenRecords(
  client: SqlClient,
  registers: readonly Register[],
  links: readonly { register: string; recordId: string }[],
): Promise<Set<string>> {
  const seen = new Set<string>()
  for (const [key, rows] of groupBy(links, ({ register }) => register)) {
    const register = registers.find(({ declaration }) => declaration.key === key)
    if (!register) continue
    const reach =
      register.declaration.rows === 'open'
        ? ` and region_code in (select wanwu_regions('register.read'))`
        : ''
    const found = await client.query<{ id: string }>(
      `select id from ${tableOf(register.schema, key)} where id = any($1::uuid[])${reach}`,
      [rows.map(({ recordId }) => recordId)],
    )
    for (const { id } of found.rows) seen.add(id)
  }
  return seen
}
