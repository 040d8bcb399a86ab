import { shanghaiDay } from '@wanwu/core'
import type { SqlClient } from '@wanwu/database'
import { readRowsInWorker, type SheetRow } from '@wanwu/reader/worker'
import { planRows, type RowPlan, readRow, searchTextOf, type ValueWorld } from '@wanwu/register'
import { loadActor } from '../../access/index.ts'
import {
  type Actor,
  asPerson,
  collectGarbage,
  insertRows,
  type JobContext,
  type PersonUnit,
} from '../../kernel/index.ts'
import { extentOf } from '../store/check-record.ts'
import { type EquippedRegister, findRegister } from '../store/find-register.ts'
import type { ImportWork } from './import-asked.ts'
import { dropRows, type ImportRow, noCounts, readImport } from './import-row.ts'
import { judgeRows } from './judge-rows.ts'
import type { DraftedRow, ImportFindings, JudgeWorld, Sees } from './judge-world.ts'
import { openNameShelf } from './resolve-names.ts'

interface Begun {
  world: JudgeWorld
  values: ValueWorld
  bytes: Uint8Array
}

async function begin({ client }: PersonUnit, work: ImportWork, now: Date): Promise<Begun | null> {
  const item = await readImport(client, work, true)
  const kept = await client.query<{ bytes: Uint8Array | null }>(
    'select bytes from register_import where id = $1',
    [item.id],
  )
  const bytes = kept.rows[0]?.bytes
  if (item.state !== 'checking' || !bytes) return null
  // a run that was cut off begins again
  await dropRows(client, item.id)
  await client.query('update register_import set rows_read = 0 where id = $1', [item.id])
  const register = await findRegister(client, item.register)
  const plan = planRows(
    register.declaration,
    item.columns.map(({ target }) => target),
  )
  const shelf = await openNameShelf(client, item.region)
  return {
    bytes,
    values: {
      vocabularies: register.vocabularies,
      today: shanghaiDay(now),
      extent: await extentOf(client, item.region),
    },
    world: { register, item, plan, shelf, allowed: new Map(), scopes: new Map(), seen: new Map(), now },
  }
}

/** Rows read at a stretch before others get their turn. */
const stretch = 100

/** Rows that are judged and kept at a stroke: each stroke costs a dozen questions to the database. */
const slice = 500

/** Rows after which what they left behind is collected: some 80 ms, and some 50 MB. */
const litter = 5000

/** Rows below the headings, read as the mapping says; pages are answered in between. */
async function draftRows(
  rows: readonly SheetRow[],
  item: ImportRow,
  register: EquippedRegister,
  plan: RowPlan,
  values: ValueWorld,
): Promise<DraftedRow[]> {
  const drafted: DraftedRow[] = []
  for (const [index, { row, sheet, cells }] of rows.entries()) {
    if (index % stretch === stretch - 1) await new Promise((resolve) => setImmediate(resolve))
    if (sheet !== item.sheet || row <= item.headingRow) continue
    const draft = readRow(plan, cells, values)
    const said = Object.keys(draft.values).length + Object.keys(draft.names).length + draft.faults.length
    if (said === 0) continue
    drafted.push({ row, cells, draft, search: searchTextOf(register.declaration, draft.values) })
  }
  return drafted
}

/** Whether the actor sees closed values of the units in question. */
async function sightOver(client: SqlClient, actor: Actor): Promise<Sees> {
  const seen = new Set<string>()
  for (const visibility of ['sensitive', 'personal'] as const) {
    if (!actor.permissions.has(`register.${visibility}`)) continue
    const { rows } = await client.query<{ unit: string }>('select wanwu_units($1)::text as unit', [
      `register.${visibility}`,
    ])
    for (const { unit } of rows) seen.add(`${visibility} ${unit}`)
  }
  return (visibility, unit) => seen.has(`${visibility} ${unit}`)
}

/** Keeps what a slice brought; false where somebody dropped the import, or another run of this work has gone further. */
async function keep(
  { client, actor }: PersonUnit,
  world: JudgeWorld,
  drafted: readonly DraftedRow[],
  findings: ImportFindings,
  read: number,
): Promise<boolean> {
  const { item } = world
  const { rows } = await client.query<{ going: boolean }>(
    `select state = 'checking' and rows_read = $2 as going from register_import where id = $1 for update`,
    [item.id, read],
  )
  if (rows[0]?.going !== true) return false
  const ready = await judgeRows(client, world, drafted, findings, await sightOver(client, actor))
  await insertRows(
    client,
    'register_import_row',
    ready.map((row) => ({ import_id: item.id, person_id: item.personId, ...row })),
  )
  await client.query(
    `update register_import set rows_read = $2, counts = $3::jsonb, faults = $4::jsonb, fault_count = $5,
       differences = $6::jsonb where id = $1`,
    [
      item.id,
      read + drafted.length,
      JSON.stringify(findings.counts),
      JSON.stringify(findings.faults),
      findings.faultCount,
      JSON.stringify(findings.differences),
    ],
  )
  return true
}

/**
 * Looks an uploaded file through: every cell, slice by slice, each in a unit of work of its own as the person who
 * uploaded it. What is good stands ready to be stored, what is bad is told with its address.
 */
export async function checkImport(context: JobContext, work: ImportWork): Promise<void> {
  const as = <T>(run: (unit: PersonUnit) => Promise<T>) => asPerson(context, loadActor, work.personId, run)
  const begun = await as((unit) => begin(unit, work, context.now))
  if (!begun) return
  const { world, values, bytes } = begun
  const findings: ImportFindings = { counts: { ...noCounts }, faults: [], faultCount: 0, differences: [] }
  let read = 0
  let drafted: DraftedRow[] = []
  // the database keeps one slice while the next is drafted
  let kept = Promise.resolve(true)
  const pass = async () => {
    const [rows, before] = [drafted, read]
    if (!(await kept)) return false
    kept = as((unit) => keep(unit, world, rows, findings, before))
    // told where it is waited for
    kept.catch(() => undefined)
    drafted = []
    read += rows.length
    if (Math.floor(read / litter) > Math.floor(before / litter)) collectGarbage()
    return true
  }
  for await (const rows of readRowsInWorker(bytes)) {
    drafted.push(...(await draftRows(rows, world.item, world.register, world.plan, values)))
    if (drafted.length >= slice && !(await pass())) return
  }
  if (drafted.length > 0 && !(await pass())) return
  if (!(await kept)) return
  await as(({ client }) =>
    client.query(`update register_import set state = 'checked' where id = $1 and state = 'checking'`, [
      work.id,
    ]),
  )
}
