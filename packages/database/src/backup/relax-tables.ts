import type { SqlClient } from '../database.ts'
import { productSchemas } from './manifest.ts'

const inProduct = `n.nspname IN ${productSchemas}`

/**
 * Takes foreign keys and triggers off the product's tables, so that rows can come in any order and nothing
 * is derived a second time. Within one transaction, by the owner; no superuser is needed.
 *
 * @returns A function that puts them back, which checks every reference.
 */
export async function relaxTables(client: SqlClient): Promise<() => Promise<void>> {
  const keys = await client.query<{ relation: string; name: string; definition: string }>(
    `SELECT format('%I.%I', n.nspname, c.relname) AS relation, quote_ident(k.conname) AS name,
       pg_get_constraintdef(k.oid) AS definition
     FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE k.contype = 'f' AND k.conparentid = 0 AND ${inProduct}
     ORDER BY 1, 2`,
  )
  const triggers = await client.query<{ relation: string; name: string; state: string }>(
    `SELECT format('%I.%I', n.nspname, c.relname) AS relation, quote_ident(t.tgname) AS name, t.tgenabled::text AS state
     FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE NOT t.tgisinternal AND t.tgparentid = 0 AND t.tgenabled <> 'D' AND ${inProduct}
     ORDER BY 1, 2`,
  )
  await alterEach(client, [
    ...keys.rows.map(({ relation, name }) => ({ relation, change: `DROP CONSTRAINT ${name}` })),
    ...triggers.rows.map(({ relation, name }) => ({ relation, change: `DISABLE TRIGGER ${name}` })),
  ])
  const modes: Record<string, string> = { A: 'ALWAYS ', R: 'REPLICA ' }
  return () =>
    alterEach(client, [
      ...keys.rows.map(({ relation, name, definition }) => ({
        relation,
        change: `ADD CONSTRAINT ${name} ${definition}`,
      })),
      ...triggers.rows.map(({ relation, name, state }) => ({
        relation,
        change: `ENABLE ${modes[state] ?? ''}TRIGGER ${name}`,
      })),
    ])
}

/** Changes tables, each in one statement: there are hundreds of keys. */
async function alterEach(
  client: SqlClient,
  changes: readonly { relation: string; change: string }[],
): Promise<void> {
  const byTable = new Map<string, string[]>()
  for (const { relation, change } of changes) {
    byTable.set(relation, [...(byTable.get(relation) ?? []), change])
  }
  for (const [relation, wanted] of byTable) {
    await client.query(`ALTER TABLE ${relation} ${wanted.join(', ')}`)
  }
}
