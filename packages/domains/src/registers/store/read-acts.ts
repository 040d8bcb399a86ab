import type { RecordAct, RegisterDeclaration } from '@wanwu/contract'
import type { SqlClient } from '@wanwu/database'
import { isClosed, type RecordRow } from '@wanwu/register'
import { asExact } from './as-exact.ts'
import type { RecordChanges } from './write-act.ts'

interface ActRow {
  sequence: number
  act: string
  from: string | null
  to: string
  at: Date
  personId: string | null
  personName: string
  unitId: string
  unitName: string
  note: string | null
  changes: RecordChanges
  closed: RecordChanges
}

const mostActs = 500

function select(closed: boolean): string {
  return `select sequence, act, from_state as "from", to_state as "to", at, person_id as "personId", person_name as "personName",
      record_act.unit_id as "unitId", unit.name as "unitName", note, changes, ${closed ? 'closed_changes' : `'{}'::jsonb`} as closed
    from record_act join unit on unit.id = record_act.unit_id
    where register = $1 and record_id = $2 order by sequence desc limit ${mostActs}`
}

/** 办理记录, newest first; what was closed of it only as far as the caller sees the record's closed values. */
export async function readActs(
  client: SqlClient,
  declaration: RegisterDeclaration,
  row: RecordRow,
): Promise<RecordAct[]> {
  const closed = declaration.fields.some(isClosed) && (row.seesSensitive || row.seesPersonal)
  const read = () => client.query<ActRow>(select(closed), [declaration.key, row.id])
  const { rows } = closed ? await asExact(client, read) : await read()
  const shown = (field: string) => {
    const of = declaration.fields.find(({ key }) => key === field)?.class
    return of === 'sensitive' ? row.seesSensitive : of === 'personal' ? row.seesPersonal : true
  }
  return rows.map(({ personId, personName, unitId, unitName, changes, closed: hidden, at, ...act }) => ({
    ...act,
    at: at.toISOString(),
    person: { id: personId ?? unitId, name: personName },
    unit: { id: unitId, name: unitName },
    changed: Object.entries({ ...changes, ...hidden }).flatMap(([field, change]) =>
      shown(field) ? [{ field, ...change }] : [],
    ),
  }))
}
