import type { RegisterDeclaration } from '@wanwu/contract'
import type { SqlClient } from '@wanwu/database'
import { columnOf, fieldOf, isClosed, literal, tableOf, titleSql } from '@wanwu/register'
import { schemaOf } from '../store/find-register.ts'

/** How a record stands, as a link to it keeps it. */
export interface Stand {
  title: string
  state: string
  revision: number
  /** days by evidence rule */
  days: Record<string, string | null>
  voided: boolean
}

/** Reads how a record stands; undefined outside of the caller's reach. */
export async function standOf(
  client: SqlClient,
  declaration: RegisterDeclaration,
  id: string,
): Promise<Stand | undefined> {
  const days = declaration.evidence
    .filter(({ day }) => !isClosed(fieldOf(declaration, day)))
    .map(({ key, day }) => `${literal(key)}, r.${columnOf(day)}`)
  const { rows } = await client.query<Stand>(
    `select ${titleSql(declaration)} as title, r.state, r.revision, jsonb_build_object(${days.join(', ')}) as days,
       r.voided_at is not null as voided
     from ${tableOf(schemaOf(declaration.key), declaration.key)} r where r.id = $1`,
    [id],
  )
  return rows[0]
}

/** Keeps the links to a record as it stands now; part of every act on it. A void record is no evidence any more. */
export async function keepEvidence(
  client: SqlClient,
  declaration: RegisterDeclaration,
  id: string,
): Promise<void> {
  const stand = await standOf(client, declaration, id)
  if (!stand) return
  const decided = declaration.evidence.filter(
    ({ verified, states }) => verified && states.includes(stand.state),
  )
  await client.query('select keep_evidence($1, $2, $3, $4, $5, $6, $7::jsonb, $8::text[])', [
    declaration.key,
    id,
    stand.title,
    stand.state,
    stand.revision,
    stand.voided,
    JSON.stringify(stand.days),
    decided.map(({ key }) => key),
  ])
}
