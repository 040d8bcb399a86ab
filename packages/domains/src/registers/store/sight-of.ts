import type { RegisterDeclaration, VisibilityClass } from '@wanwu/contract'
import type { SqlClient } from '@wanwu/database'
import type { Sight } from '@wanwu/register'
import type { Actor } from '../../kernel/index.ts'
import { type Register, schemaOf } from './find-register.ts'

async function seen(
  client: SqlClient,
  actor: Actor,
  declaration: RegisterDeclaration,
  wanted: Extract<VisibilityClass, 'sensitive' | 'personal'>,
): Promise<'all' | 'own' | 'none'> {
  if (!declaration.fields.some((field) => field.class === wanted)) return 'all'
  const permission = wanted === 'personal' ? declaration.personalBy : 'register.sensitive'
  if (!actor.permissions.has(permission)) return 'none'
  const { rows } = await client.query<{ all: boolean }>(
    `select not exists (select wanwu_regions('register.read') except select wanwu_regions($1)) as all`,
    [permission],
  )
  return rows[0]?.all ? 'all' : 'own'
}

/** How much of a register's closed fields the actor sees. */
export async function sightOf(
  client: SqlClient,
  actor: Actor,
  { declaration, schema }: Register,
): Promise<Sight> {
  return {
    schema,
    schemaOf,
    sensitive: await seen(client, actor, declaration, 'sensitive'),
    personal: await seen(client, actor, declaration, 'personal'),
  }
}

/** Everything, for rules that judge a record and show nothing of it. */
export function fullSight(schema: Sight['schema']): Sight {
  return { schema, schemaOf, sensitive: 'all', personal: 'all' }
}
