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
  for (const { relation, name } of keys.rows)
    await client.query(`ALTER TABLE ${relation} DROP CONSTRAINT ${name}`)
  for (const { relation, name } of triggers.rows) {
    await client.query(`ALTER TABLE ${relation} DISABLE TRIGGER ${name}`)
  }
  return async () => {
    for (const { relation, name, definition } of keys.rows) {
      await client.query(`ALTER TABLE ${relation} ADD CONSTRAINT ${name} ${definition}`)
    }
    for (const { relation, name, state } of triggers.rows) {
      const always = state === 'A' ? 'ALWAYS ' : state === 'R' ? 'REPLICA ' : ''
      await client.query(`ALTER TABLE ${relation} ENABLE ${always}TRIGGER ${name}`)
    }
  }
}
