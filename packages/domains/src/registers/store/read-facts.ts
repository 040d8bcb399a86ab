import type { RecordValues, RegisterDeclaration } from '@wanwu/contract'
import { shanghaiDay } from '@wanwu/core'
import type { SqlClient } from '@wanwu/database'
import { columnOf, type GuardFacts, type RecordRow, tableOf, twinsKey } from '@wanwu/register'
import type { Actor } from '../../kernel/index.ts'
import { type Register, schemaOf } from './find-register.ts'

const daysBetween = (from: string, to: string) => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)

async function statesPointing(
  client: SqlClient,
  declaration: RegisterDeclaration,
  id: string,
): Promise<Record<string, string[]>> {
  const states: Record<string, string[]> = {}
  for (const guard of declaration.transitions.flatMap((act) => act.guards)) {
    if (guard.kind !== 'related') continue
    const key = `${guard.register} ${guard.field}`
    if (states[key]) continue
    const { rows } = await client.query<{ state: string }>(
      `select state from ${tableOf(schemaOf(guard.register), guard.register)} where ${columnOf(guard.field)} = $1 and voided_at is null`,
      [id],
    )
    states[key] = rows.map((row) => row.state)
  }
  return states
}

/** Counts the other records, as far as the actor sees them, that are alike in the fields of a guard; an empty field is like none. */
async function countTwins(
  client: SqlClient,
  declaration: RegisterDeclaration,
  id: string,
): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const guard of declaration.transitions.flatMap((act) => act.guards)) {
    if (guard.kind !== 'alone' || twinsKey(guard.fields) in counts) continue
    const table = tableOf(schemaOf(declaration.key), declaration.key)
    const alike = guard.fields.map((field) => `other.${columnOf(field)} = own.${columnOf(field)}`)
    const { rows } = await client.query<{ count: number }>(
      `select count(*)::int as count from ${table} as own join ${table} as other on other.id <> own.id
         and other.region_code = own.region_code and ${alike.join(' and ')}
       where own.id = $1 and other.voided_at is null`,
      [id],
    )
    counts[twinsKey(guard.fields)] = rows[0]?.count ?? 0
  }
  return counts
}

/** What the guards of a record's acts are judged by. */
export async function readFacts(
  client: SqlClient,
  { declaration }: Register,
  row: RecordRow,
  actor: Actor,
  now: Date,
): Promise<GuardFacts> {
  const files = await client.query<{ field: string; count: number }>(
    'select field, count(*)::int as count from record_file where register = $1 and record_id = $2 and removed_at is null group by field',
    [declaration.key, row.id],
  )
  const doers = await client.query<{ act: string; person: string }>(
    `select distinct on (act) act, person_id::text as person from record_act where register = $1 and record_id = $2
     order by act, sequence desc`,
    [declaration.key, row.id],
  )
  const units = await client.query<{ id: string }>('select unit_and_above($1)::text as id', [actor.unitId])
  return {
    values: row.values as RecordValues,
    files: Object.fromEntries(files.rows.map(({ field, count }) => [field, count])),
    actorUnits: units.rows.map(({ id }) => id),
    actorId: actor.personId,
    lastDoer: Object.fromEntries(doers.rows.map(({ act, person }) => [act, person])),
    daysInState: daysBetween(shanghaiDay(row.stateSince), shanghaiDay(now)),
    related: await statesPointing(client, declaration, row.id),
    twins: await countTwins(client, declaration, row.id),
  }
}
