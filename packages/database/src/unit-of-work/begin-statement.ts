import pg from 'pg'
import type { DatabaseRole, UnitOfWork } from '../database.ts'

/** Longest time a statement may take unless its unit of work says otherwise, in milliseconds. */
export const defaultStatementTimeout = 30_000

/** A holder that sends nothing for so long loses its session, in milliseconds. */
export const idleLimit = 60_000

const searchPaths: Record<DatabaseRole, string> = {
  wanwu_app: 'wanwu, public',
  wanwu_auth: 'auth, public',
  wanwu_jobs: 'wanwu, public',
  owner: 'wanwu, public',
}

function beginOf(unit: UnitOfWork): string {
  const isolation = unit.isolation === 'snapshot' ? ' ISOLATION LEVEL REPEATABLE READ' : ''
  return `BEGIN${isolation}${unit.readOnly ? ' READ ONLY' : ''}`
}

/**
 * The statements that open a unit of work, sent in one go. Everything is LOCAL to the transaction: the
 * embedded engine has one session that all requests share, and a pooler may hand a server's on.
 */
export function beginStatement(unit: UnitOfWork, begin = beginOf(unit)): string {
  const statements = [
    begin,
    ...(unit.role === 'owner' ? [] : [`SET LOCAL ROLE ${unit.role}`]),
    `SET LOCAL search_path TO ${searchPaths[unit.role]}`,
    `SET LOCAL TimeZone TO 'UTC'`,
    `SET LOCAL statement_timeout TO ${Math.ceil(unit.statementTimeout ?? defaultStatementTimeout)}`,
    `SET LOCAL idle_in_transaction_session_timeout TO ${idleLimit}`,
  ]
  for (const [name, value] of Object.entries(unit.settings ?? {})) {
    // Only names with a dot are the product's own: `role` or `search_path` are not to be set this way.
    if (!/^[a-z_]+\.[a-z_]+$/.test(name)) throw new TypeError(`Not a setting of the product: ${name}`)
    statements.push(`SELECT set_config('${name}', ${pg.escapeLiteral(value)}, true)`)
  }
  return statements.join('; ')
}
