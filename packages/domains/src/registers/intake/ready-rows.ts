import type { FieldValue, RecordValues } from '@wanwu/contract'
import { newId } from '@wanwu/core'
import { fieldOf, isClosed, isGeometry, type RecordRow, searchTextOf, toRow } from '@wanwu/register'
import type { EquippedRegister } from '../store/find-register.ts'
import { changesBetween, type RecordChanges } from '../store/write-act.ts'
import type { JudgeWorld, Placed, ReadyRow } from './judge-world.ts'

/** A value as it is compared: places to seven decimals, as they are read, without what the database adds to them. */
function comparable(value: FieldValue): FieldValue {
  if (isGeometry(value)) {
    const round = (part: unknown): unknown =>
      Array.isArray(part) ? part.map(round) : Math.round(Number(part) * 1e7) / 1e7
    return { type: value.type, coordinates: round(value.coordinates) as unknown[] }
  }
  if (typeof value === 'object' && value !== null && 'from' in value)
    return { from: value.from, to: value.to ?? null }
  return value
}

/** What the values of a row would change of the record that is there. */
export function differences(before: RecordRow, values: RecordValues): RecordChanges {
  const set = Object.fromEntries(Object.entries(values).map(([key, value]) => [key, comparable(value)]))
  const was = Object.fromEntries(
    Object.keys(values).map((key) => [key, comparable((before.values[key] ?? null) as FieldValue)]),
  )
  return changesBetween(was, set)
}

function splitChanges(register: EquippedRegister, changes: RecordChanges): [RecordChanges, RecordChanges] {
  const parts: [RecordChanges, RecordChanges] = [{}, {}]
  for (const [key, change] of Object.entries(changes))
    parts[isClosed(fieldOf(register.declaration, key)) ? 1 : 0][key] = change
  return parts
}

/** A row that becomes a new record. */
export function readyToAdd(world: JudgeWorld, { row, values, unit, region, search }: Placed): ReadyRow {
  const { declaration } = world.register
  const id = newId()
  const at = world.now.toISOString()
  const state = declaration.states[0]?.key ?? ''
  const content = {
    ...toRow(declaration, values),
    id,
    region_code: region,
    unit_id: unit,
    state,
    state_since: at,
    revision: 1,
    search,
    import_id: world.item.id,
    import_row: row,
    created_at: at,
    updated_at: at,
  }
  // what it began with stands in the record itself: the history tells the file and the row it came from
  return {
    row,
    action: 'add',
    record_id: id,
    revision: 0,
    columns: '',
    content,
    changes: {},
    closed_changes: {},
  }
}

/** A row that changes a record, which has to be as it was by then. */
export function readyToUpdate(
  world: JudgeWorld,
  { row, values }: Placed,
  before: RecordRow,
  changes: RecordChanges,
): ReadyRow {
  const { declaration } = world.register
  const set = Object.fromEntries(Object.keys(changes).map((key) => [key, values[key] ?? null]))
  const content = {
    ...toRow(declaration, set),
    revision: before.revision + 1,
    search: searchTextOf(declaration, { ...before.values, ...values } as RecordValues),
    updated_at: world.now.toISOString(),
  }
  const [open, closed] = splitChanges(world.register, changes)
  return {
    row,
    action: 'update',
    record_id: before.id,
    revision: before.revision,
    columns: Object.keys(content).sort().join(','),
    content,
    changes: open,
    closed_changes: closed,
  }
}
