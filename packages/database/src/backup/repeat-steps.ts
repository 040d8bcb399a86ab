import type { SqlClient } from '../database.ts'
import { damaged } from './read-manifest.ts'

/** Where the statements are kept that made the tables of registers declared by users. */
export const ownSteps = 'wanwu.own_register_step'

const ofOwn = new RegExp(
  [
    '^(?:CREATE TABLE|COMMENT ON TABLE|ALTER TABLE|CREATE OR REPLACE FUNCTION) own\\."[a-z0-9_]+"',
    '^CREATE (?:UNIQUE )?INDEX "[a-z0-9_]+" ON own\\."[a-z0-9_]+"',
    '^CREATE OR REPLACE TRIGGER guard BEFORE UPDATE OF state ON own\\."[a-z0-9_]+"',
    '^CREATE POLICY [a-z]+ ON own\\."[a-z0-9_]+"',
    '^GRANT [A-Z, ]+(?:\\([a-z0-9_, ]+\\) )?ON own\\."[a-z0-9_]+"',
  ].join('|'),
)

/** Whether a text begins as a statement that makes or extends something in the schema `own`. */
export function isOwnStep(text: string): boolean {
  return ofOwn.test(text)
}

/**
 * Makes the tables of declared registers again, in their order, as the role that owns nothing else. A backup is a file
 * that somebody brings: what is no such statement is not run, and of each text only one statement can be.
 *
 * @throws BackupRefused DAMAGED.
 */
export async function repeatSteps(client: SqlClient): Promise<void> {
  const { rows } = await client.query<{ sequence: number; statements: string[] }>(
    `SELECT sequence, statements FROM ${ownSteps} ORDER BY sequence`,
  )
  if (rows.length === 0) return
  await client.query('SET LOCAL ROLE wanwu_registrar')
  for (const { sequence, statements } of rows) {
    for (const [index, text] of statements.entries()) {
      if (!isOwnStep(text)) throw damaged(ownSteps)
      // a prepared statement is one statement
      await client.query({ text, name: `own_step_${sequence}_${index}` })
    }
  }
  await client.query('RESET ROLE')
}
