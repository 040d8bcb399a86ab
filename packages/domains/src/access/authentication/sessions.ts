import type { SqlClient } from '@wanwu/database'
import { asAuthentication } from './as-authentication.ts'

/** A session 登录会话 as its owner sees it. */
export interface StoredSession {
  id: string
  createdAt: string
  expiresAt: string
  address: string | null
  agent: string | null
}

/** Sessions of a person that have not ended, latest first. */
export function listStoredSessions(client: SqlClient, personId: string, now: Date): Promise<StoredSession[]> {
  return asAuthentication(client, async () => {
    const found = await client.query<{
      id: string
      created_at: Date
      expires_at: Date
      ip_address: string | null
      user_agent: string | null
    }>(
      `select id, created_at, expires_at, ip_address, user_agent from auth.session
       where user_id = $1 and expires_at > $2 order by created_at desc`,
      [personId, now.toISOString()],
    )
    return found.rows.map((row) => ({
      id: row.id,
      createdAt: row.created_at.toISOString(),
      expiresAt: row.expires_at.toISOString(),
      address: row.ip_address || null,
      agent: row.user_agent || null,
    }))
  })
}

/** Ends one session of a person. Answers whether there was one. */
export function endSession(client: SqlClient, personId: string, sessionId: string): Promise<boolean> {
  return asAuthentication(client, async () => {
    const ended = await client.query('delete from auth.session where user_id = $1 and id::text = $2', [
      personId,
      sessionId,
    ])
    return ended.rowCount > 0
  })
}
