import type { Database } from '../database.ts'
import { catalogueQuery } from './catalogue-query.ts'

/**
 * The structure of the product's schemas as sorted lines: tables, columns, constraints, indexes, triggers,
 * functions, policies, grants, types, extensions. Two databases of the same structure give the same lines,
 * whatever the engine and however they came to it.
 */
export async function readCatalogue(database: Database): Promise<string[]> {
  const { rows } = await database.transaction({ role: 'owner', readOnly: true }, (client) =>
    client.query<{ line: string }>(catalogueQuery),
  )
  return rows.map(({ line }) => line)
}
