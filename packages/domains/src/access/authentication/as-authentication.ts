import type { SqlClient } from '@wanwu/database'

/**
 * Runs `work` as the role that alone reaches schema `auth`, inside the same transaction, so that a person and
 * their login come to be together or not at all.
 */
export async function asAuthentication<T>(client: SqlClient, work: () => Promise<T>): Promise<T> {
  const now = await client.query<{ role: string }>('select quote_ident(current_user) as role')
  await client.query('set local role wanwu_auth')
  const result = await work()
  await client.query(`set local role ${now.rows[0]?.role ?? 'wanwu_app'}`)
  return result
}
