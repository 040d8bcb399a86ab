import type { RecordValues, RegisterDeclaration } from '@wanwu/contract'
import { shanghaiDay } from '@wanwu/core'
import type { SqlClient } from '@wanwu/database'
import { columnOf, type GuardFacts, type RecordRow, tableOf } from '@wanwu/register'
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
  }
}
