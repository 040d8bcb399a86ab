import { newId } from '@wanwu/core'
import type { SqlClient } from '@wanwu/database'
import { asAuthentication } from './as-authentication.ts'
import { foldUserName } from './fold-user-name.ts'
import { syntheticEmail } from './synthetic-email.ts'

/** Gives a person a login; without a hash they can sign in only by an identity provider. */
export function createLogin(
  client: SqlClient,
  login: { personId: string; name: string; userName: string; passwordHash: string | null },
): Promise<void> {
  return asAuthentication(client, async () => {
    await client.query(
      'insert into auth.login (id, name, email, username, display_username) values ($1, $2, $3, $4, $5)',
      [
        login.personId,
        login.name,
        syntheticEmail(login.userName),
        foldUserName(login.userName),
        login.userName,
      ],
    )
    if (login.passwordHash) await putPassword(client, login.personId, login.passwordHash)
  })
}

/** Replaces a password and ends the person's sessions, but for one that may stay. */
export function replacePassword(
  client: SqlClient,
  personId: string,
  passwordHash: string,
  keepSession: string | null,
): Promise<void> {
  return asAuthentication(client, async () => {
    await client.query("delete from auth.identity where user_id = $1 and provider_id = 'credential'", [
      personId,
    ])
    await putPassword(client, personId, passwordHash)
    await dropSessions(client, personId, keepSession)
  })
}

/** Ends all sessions of a person. */
export function endSessions(client: SqlClient, personId: string): Promise<void> {
  return asAuthentication(client, () => dropSessions(client, personId, null))
}

async function putPassword(client: SqlClient, personId: string, passwordHash: string): Promise<void> {
  await client.query(
    `insert into auth.identity (id, user_id, account_id, provider_id, password)
     values ($1, $2, $3, 'credential', $4)`,
    [newId(), personId, personId, passwordHash],
  )
}

async function dropSessions(client: SqlClient, personId: string, keep: string | null): Promise<void> {
  await client.query('delete from auth.session where user_id = $1 and id is distinct from $2::uuid', [
    personId,
    keep,
  ])
}
