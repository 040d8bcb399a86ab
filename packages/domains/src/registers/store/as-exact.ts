import type { RegisterDeclaration } from '@wanwu/contract'
import type { SqlClient, SqlResult } from '@wanwu/database'
import { isClosed, type Sight, type Statement } from '@wanwu/register'

/**
 * Runs a statement that reads closed columns, as the only role that can; the rest of the unit of work goes on as
 * `wanwu_app`. Where the caller sees nothing closed, or nothing is, it stays `wanwu_app` and the database holds the wall.
 */
export async function readRecords<R>(
  client: SqlClient,
  declaration: RegisterDeclaration,
  sight: Sight,
  statement: Statement,
): Promise<SqlResult<R>> {
  const closed = declaration.fields.some(isClosed)
  if (!closed || (sight.sensitive === 'none' && sight.personal === 'none')) {
    return client.query<R>(statement.text, statement.params)
  }
  return asExact(client, () => client.query<R>(statement.text, statement.params))
}

/** Does something as `wanwu_exact`. A fault ends the transaction, and its role with it. */
export async function asExact<T>(client: SqlClient, work: () => Promise<T>): Promise<T> {
  await client.query('set local role wanwu_exact')
  const result = await work()
  await client.query('set local role wanwu_app')
  return result
}
