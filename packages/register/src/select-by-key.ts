import type { RegisterDeclaration } from '@wanwu/contract'
import { columnOf, fieldOf, tableOf } from './names.ts'
import { columnsOf } from './plan-table.ts'
import { recordColumns, type Sight } from './record-columns.ts'
import type { Statement } from './select-records.ts'

/** A business key in its region: the values of its fields as text, in their order. */
export interface KeyInRegion {
  region: string
  values: readonly string[]
}

/**
 * The records that bear one of these business keys, with everything the sight allows. Meant for thousands of rows but
 * some hundred keys at a time: each is looked up in the index of the key.
 */
export function selectByKeys(
  declaration: RegisterDeclaration,
  sight: Sight,
  keys: readonly KeyInRegion[],
): Statement {
  const columns = declaration.businessKey.map((key) => {
    const field = fieldOf(declaration, key)
    return { name: columnOf(key), type: columnsOf(field)[0]?.type.split(/[ (]/)[0] ?? 'text' }
  })
  const types = ['text', ...columns.map(({ type }) => type)]
  const given = types.map((type, index) => `$${index + 1}::${type}[]`).join(', ')
  const names = ['region', ...columns.map((_, index) => `k${index}`)].join(', ')
  const same = columns.map(({ name }, index) => `r.${name} = given.k${index}`).join(' AND ')
  return {
    text: `SELECT ${recordColumns(declaration.fields, sight, declaration.personalBy)} FROM unnest(${given}) AS given (${names})
JOIN ${tableOf(sight.schema, declaration.key)} r ON r.region_code = given.region AND ${same} AND r.voided_at IS NULL`,
    params: [
      keys.map(({ region }) => region),
      ...columns.map((_, index) => keys.map(({ values }) => values[index] ?? null)),
    ],
  }
}
