import { type ImportDifference, type ImportFault, mostShown, type RecordValues } from '@wanwu/contract'
import type { SqlClient } from '@wanwu/database'
import {
  fieldOf,
  isClosed,
  type KeyInRegion,
  type RecordRow,
  type RowFault,
  requireFilled,
  selectByKeys,
  wayOut,
} from '@wanwu/register'
import { columnLetters } from '@wanwu/writer'
import { readRecords } from '../store/as-exact.ts'
import type { EquippedRegister } from '../store/find-register.ts'
import { isOpen } from '../store/require-open.ts'
import { fullSight } from '../store/sight-of.ts'
import type { RecordChanges } from '../store/write-act.ts'
import type { DraftedRow, ImportFindings, JudgeWorld, Placed, ReadyRow, Sees } from './judge-world.ts'
import { differences, readyToAdd, readyToUpdate } from './ready-rows.ts'
import { lookUpRecords, type Resolved, resolveRecord, resolveRegion, resolveUnit } from './resolve-names.ts'

const keyText = ({ region, values }: KeyInRegion) => [region, ...values].join('\u0001')

function keyOf(
  register: EquippedRegister,
  region: string,
  values: Readonly<Record<string, unknown>>,
): KeyInRegion | null {
  const key = register.declaration.businessKey.map((field) => values[field])
  if (key.length === 0 || key.some((value) => value === null || value === undefined)) return null
  return { region, values: key.map(String) }
}

const notAllowed = {
  message: { zh: '您不能为这个单位填报。', en: 'You may not write for this unit.' },
  next: { zh: '请改为本单位，或由该单位自行导入。', en: 'Use your own unit, or have that unit import it.' },
}

async function readScopes(client: SqlClient, world: JudgeWorld, units: readonly string[]): Promise<void> {
  const missing = [...new Set(units)].filter((unit) => !world.scopes.has(unit))
  if (missing.length === 0) return
  const { rows } = await client.query<{ id: string; region: string }>(
    'select id::text as id, plan_scope as region from unit where id = any($1::uuid[])',
    [missing],
  )
  for (const { id, region } of rows) world.scopes.set(id, region)
}

async function readAllowed(client: SqlClient, world: JudgeWorld, rows: readonly Placed[]): Promise<void> {
  const pairs = [...new Set(rows.map(({ unit, region }) => `${unit} ${region}`))]
  for (const pair of pairs) {
    if (world.allowed.has(pair)) continue
    const [unit, region] = pair.split(' ')
    const { rows: answer } = await client.query<{ allowed: boolean }>(
      `select wanwu_allows('register.write', $1, $2::uuid) as allowed`,
      [region, unit],
    )
    world.allowed.set(pair, answer[0]?.allowed === true)
  }
}

/** Names become ids; who keeps the row and where is settled. */
function place(world: JudgeWorld, drafted: DraftedRow): Placed {
  const { declaration, vocabularies } = world.register
  const faults = [...drafted.draft.faults]
  const values: RecordValues = { ...drafted.draft.values }
  let { unit, region } = world.item
  const take = (column: number, resolved: Resolved, way: ImportFault['next']): string | null => {
    if ('id' in resolved) return resolved.id
    faults.push({ column, message: resolved.problem, next: way })
    return null
  }
  const { '@unit': unitName, '@region': regionName, ...names } = drafted.draft.names
  for (const [key, { text, column }] of Object.entries(names)) {
    const field = fieldOf(declaration, key)
    const resolved =
      field.kind === 'unit'
        ? resolveUnit(world.shelf, text)
        : field.kind === 'region'
          ? resolveRegion(world.shelf, text)
          : resolveRecord(world.shelf, field.kind === 'record' ? field.register : '', text)
    const id = take(column, resolved, wayOut(field, vocabularies))
    if (id !== null) values[key] = id
  }
  const unitWay = {
    zh: '写单位名录中的名称，或留空。',
    en: 'Use a name of the directory, or leave it blank.',
  }
  if (unitName) {
    unit = take(unitName.column, resolveUnit(world.shelf, unitName.text), unitWay) ?? unit
    region = world.scopes.get(unit) ?? region
  }
  if (regionName) {
    const way = {
      zh: '写行政区划的全称或代码，或留空。',
      en: 'Use the full name or the code, or leave it blank.',
    }
    region = take(regionName.column, resolveRegion(world.shelf, regionName.text), way) ?? region
  }
  return { ...drafted, faults, values, unit, region, key: keyOf(world.register, region, values) }
}

async function readExisting(client: SqlClient, world: JudgeWorld, rows: readonly Placed[]) {
  const keys = rows.flatMap(({ key }) => key ?? [])
  if (keys.length === 0) return new Map<string, RecordRow>()
  const { declaration, schema } = world.register
  const sight = fullSight(schema)
  const found = await readRecords<RecordRow>(
    client,
    declaration,
    sight,
    selectByKeys(declaration, sight, keys),
  )
  return new Map(
    found.rows.flatMap((row) => {
      const key = keyOf(world.register, row.region, row.values)
      return key ? [[keyText(key), row] as const] : []
    }),
  )
}

/** What may be told of changes: closed values only where the actor sees those of the record. */
function shownChanges(
  world: JudgeWorld,
  before: RecordRow,
  changes: RecordChanges,
  sees: Sees,
): ImportDifference['changes'] {
  return Object.entries(changes).map(([key, { before: was, after }]) => {
    const field = fieldOf(world.register.declaration, key)
    const shown = !isClosed(field) || sees(field.class, before.unit)
    return shown ? { field: key, before: was, after } : { field: key, after }
  })
}

/**
 * Judges a slice of rows: names, rights, keys within the file and against the register, what is there already. Adds
 * what it finds to `findings`; nothing is stored of the register.
 *
 * @returns rows that are ready
 */
export async function judgeRows(
  client: SqlClient,
  world: JudgeWorld,
  drafted: readonly DraftedRow[],
  findings: ImportFindings,
  sees: Sees,
): Promise<ReadyRow[]> {
  const { declaration, vocabularies } = world.register
  await lookUpRecords(
    client,
    declaration,
    drafted.map(({ draft }) => draft),
    world.shelf,
  )
  const named = drafted.flatMap(({ draft }) => draft.names['@unit']?.text ?? [])
  const units = [...new Set(named)].map((text) => resolveUnit(world.shelf, text))
  await readScopes(
    client,
    world,
    units.flatMap((unit) => ('id' in unit ? [unit.id] : [])),
  )
  const placed = drafted.map((each) => place(world, each))
  await readAllowed(client, world, placed)
  const existing = await readExisting(client, world, placed)
  const ready: ReadyRow[] = []
  const sheet = world.item.sheet === '' ? '' : `${world.item.sheet}!`

  const blame = (row: Placed, fault: RowFault) => {
    findings.faultCount += 1
    if (findings.faults.length >= mostShown) return
    const { column } = fault
    findings.faults.push({
      address: `${sheet}${column === null ? '' : columnLetters(column)}${row.row}`,
      row: row.row,
      heading: column === null ? '' : (world.item.columns[column]?.heading ?? ''),
      value: column === null ? '' : (row.cells[column] ?? '').trim().slice(0, 60),
      message: fault.message,
      next: fault.next,
    })
  }
  const refuse = (row: Placed, faults: readonly RowFault[]) => {
    findings.counts.bad += 1
    for (const fault of faults) blame(row, fault)
  }

  for (const row of placed) {
    const before = row.key ? existing.get(keyText(row.key)) : undefined
    const faults = before
      ? [...row.faults]
      : [...row.faults, ...requireFilled(world.plan, row.draft, vocabularies)]
    const keyColumn = world.plan.columns.find(({ key }) => key === declaration.businessKey[0])?.column ?? null
    if (row.key) {
      const earlier = world.seen.get(keyText(row.key))
      if (earlier === undefined) world.seen.set(keyText(row.key), row.row)
      else {
        faults.push({
          column: keyColumn,
          message: { zh: `与第${earlier}行重复。`, en: `The same as row ${earlier}.` },
          next: { zh: '请删去其中一行，或改正编号。', en: 'Take one of the rows out, or mend its key.' },
        })
      }
    }
    const owner = before ? `${before.unit} ${before.region}` : `${row.unit} ${row.region}`
    if (before && !world.allowed.has(owner))
      await readAllowed(client, world, [{ ...row, ...before } as Placed])
    const changes = before ? differences(before, row.values) : {}
    const changed = Object.keys(changes).length > 0
    if (faults.length === 0 && (!before || changed) && world.allowed.get(owner) !== true) {
      const column = world.plan.columns.find(({ key }) => key === '@unit')?.column ?? null
      faults.push({ column: before ? keyColumn : column, ...notAllowed })
    }
    if (faults.length === 0 && before && changed && !isOpen(world.register, before)) {
      const state = declaration.states.find(({ key }) => key === before.state)?.labels
      faults.push({
        column: keyColumn,
        message: {
          zh: `记录处于“${state?.zh}”，不能修改。`,
          en: `The record is "${state?.en}" and cannot be changed.`,
        },
        next: {
          zh: '请删去该行，或先在记录页办理退回。',
          en: 'Take the row out, or have the record returned first.',
        },
      })
    }
    if (faults.length > 0) refuse(row, faults)
    else if (!before) {
      findings.counts.add += 1
      ready.push(readyToAdd(world, row))
    } else if (!changed) findings.counts.same += 1
    else {
      findings.counts.update += 1
      ready.push(readyToUpdate(world, row, before, changes))
      if (findings.differences.length < mostShown) {
        const title = before.values[declaration.title]
        const open = !isClosed(fieldOf(declaration, declaration.title))
        findings.differences.push({
          row: row.row,
          id: before.id,
          title: open && typeof title === 'string' ? title : '',
          changes: shownChanges(world, before, changes, sees),
        })
      }
    }
  }
  return ready
}
