import { AppError } from '@wanwu/contract'
import type { SqlClient } from '@wanwu/database'
import { columnsOf, planRows, tableOf } from '@wanwu/register'
import { loadActor } from '../../access/index.ts'
import { appendEntry, asPerson, emitEvents, type JobContext, type PersonUnit } from '../../kernel/index.ts'
import { type EquippedRegister, findRegister } from '../store/find-register.ts'
import type { ImportWork } from './import-asked.ts'
import { endImport, type ImportRow, readImport } from './import-row.ts'

/** The longest one of its statements may take, in milliseconds. */
const longest = 300_000

/** The columns that a new record of an import sets. */
function addedColumns({ declaration }: EquippedRegister, item: ImportRow): string[] {
  const plan = planRows(
    declaration,
    item.columns.map(({ target }) => target),
  )
  const fields = new Set(plan.columns.flatMap(({ field }) => field ?? []))
  const own = [
    'id',
    'region_code',
    'unit_id',
    'state',
    'state_since',
    'revision',
    'search',
    'import_id',
    'import_row',
  ]
  const given = [...fields].flatMap((field) => columnsOf(field).filter(({ generated }) => !generated))
  return [...own, 'created_at', 'updated_at', ...given.map(({ name }) => name)]
}

async function addRecords(client: SqlClient, register: EquippedRegister, item: ImportRow): Promise<number> {
  const table = tableOf(register.schema, register.declaration.key)
  const columns = addedColumns(register, item)
  const { rowCount } = await client.query(
    `insert into ${table} (${columns.join(', ')}) select ${columns.map((column) => `given.${column}`).join(', ')}
     from register_import_row as ready cross join lateral jsonb_populate_record(null::${table}, ready.content) as given
     where ready.import_id = $1 and ready.action = 'add' order by ready.row`,
    [item.id],
  )
  return rowCount
}

/** Rows of existing records that were decided to be taken. */
const taken = `ready.import_id = $1 and ready.action = 'update' and ($2::integer[] is null or ready.row = any($2::integer[]))`

async function updateRecords(
  client: SqlClient,
  register: EquippedRegister,
  item: ImportRow,
  rows: number[] | null,
): Promise<number> {
  const table = tableOf(register.schema, register.declaration.key)
  const wanted = await client.query<{ columns: string; count: number }>(
    `select columns, count(*)::int as count from register_import_row as ready where ${taken} group by columns`,
    [item.id, rows],
  )
  let updated = 0
  for (const { columns, count } of wanted.rows) {
    const names = columns.split(',')
    const { rowCount } = await client.query(
      `update ${table} as present set (${names.join(', ')}) = (select ${names.map((name) => `given.${name}`).join(', ')}
         from jsonb_populate_record(null::${table}, ready.content) as given)
       from register_import_row as ready
       where ${taken} and ready.columns = $3 and present.id = ready.record_id and present.revision = ready.revision`,
      [item.id, rows, columns],
    )
    if (rowCount !== count) throw changedMeanwhile()
    updated += rowCount
  }
  return updated
}

function changedMeanwhile(): AppError {
  return new AppError('CONFLICT', {
    message: {
      zh: '核对以后有人改动过其中的记录，没有导入任何内容。',
      en: 'Somebody changed one of the records after the check; nothing was imported.',
    },
    next: { zh: '请重新核对后再确认。', en: 'Have the file checked again, then confirm.' },
  })
}

/** One entry in the history of each record. */
async function writeActs(
  client: SqlClient,
  register: EquippedRegister,
  item: ImportRow,
  by: { id: string; name: string; unit: string; at: Date },
  rows: number[] | null,
  update: boolean,
): Promise<void> {
  const table = tableOf(register.schema, register.declaration.key)
  await client.query(
    `insert into record_act (register, record_id, sequence, act, from_state, to_state, at, person_id, person_name, unit_id,
       note, changes, closed_changes, import_id)
     select $3, ready.record_id, case when ready.action = 'add' then 1 else coalesce((
         select max(sequence) from record_act where register = $3 and record_id = ready.record_id), 0) + 1 end,
       'imported', case when ready.action = 'update' then present.state end, present.state, $4::timestamptz, $5::uuid, $6, $7::uuid,
       $8 || ready.row || '行', ready.changes, ready.closed_changes, $1
     from register_import_row as ready join ${table} as present on present.id = ready.record_id
     where (ready.import_id = $1 and ready.action = 'add') or ($9 and ${taken})`,
    [
      item.id,
      rows,
      register.declaration.key,
      by.at.toISOString(),
      by.id,
      by.name,
      by.unit,
      `${item.fileName} 第`,
      update,
    ],
  )
}

async function store({ client, actor }: PersonUnit, work: ImportWork, at: Date): Promise<void> {
  const item = await readImport(client, work, true)
  if (item.state !== 'storing' || !item.decision) return
  const register = await findRegister(client, item.register)
  const { update } = item.decision
  const rows = Array.isArray(update) ? update : null
  const added = await addRecords(client, register, item)
  const updated = update === 'none' ? 0 : await updateRecords(client, register, item, rows)
  const by = { id: actor.personId, name: actor.name, unit: actor.unitId ?? item.unit, at }
  await writeActs(client, register, item, by, rows, update !== 'none')
  await endImport(client, item.id, { state: 'done', at, added, updated })
  const payload = { register: item.register, import: item.id, added, updated }
  await emitEvents(client, [{ topic: 'register.imported', key: item.id, payload }])
  await appendEntry(
    client,
    {
      region: item.region,
      subject: { kind: 'register-import', id: item.id, label: item.register },
      detail: {
        register: item.register,
        fileName: item.fileName,
        sha256: item.sha256,
        added,
        updated,
        leftOut: item.counts.bad,
      },
    },
    { actor: { personId: actor.personId, name: actor.name }, address: null, at, action: 'registers.import' },
  )
}

/**
 * Stores what was checked: all of it or nothing, as the person who asked for it, with one entry in the history of
 * each record and one in the audit chain.
 */
export function storeImport(context: JobContext, work: ImportWork): Promise<void> {
  return asPerson(context, loadActor, work.personId, (unit) => store(unit, work, context.now), longest)
}
