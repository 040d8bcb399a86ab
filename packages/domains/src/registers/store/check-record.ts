import { AppError, type RecordValues } from '@wanwu/contract'
import { shanghaiDay } from '@wanwu/core'
import type { SqlClient } from '@wanwu/database'
import { checkValues, columnOf, type Extent, fieldOf, tableOf, type ValueFault } from '@wanwu/register'
import { type EquippedRegister, schemaOf } from './find-register.ts'

/** The box around a region or, where it has none, around the nearest above it that has one. */
export async function extentOf(client: SqlClient, region: string): Promise<Extent | null> {
  const { rows } = await client.query<{ west: number; south: number; east: number; north: number }>(
    `select west, south, east, north from region_and_above($1) with ordinality as above (code, step)
     join region_extent using (code) order by step limit 1`,
    [region],
  )
  const box = rows[0]
  return box ? [box.west, box.south, box.east, box.north] : null
}

const notFound = {
  zh: '没有找到所指的单位、行政区或记录。',
  en: 'The unit, region or record it points at was not found.',
}

/** Fields whose value points at nothing there is. */
async function findDangling(
  client: SqlClient,
  register: EquippedRegister,
  values: RecordValues,
): Promise<ValueFault[]> {
  const faults: ValueFault[] = []
  for (const [key, value] of Object.entries(values)) {
    if (typeof value !== 'string') continue
    const field = fieldOf(register.declaration, key)
    const table =
      field.kind === 'unit'
        ? 'unit'
        : field.kind === 'record'
          ? tableOf(schemaOf(field.register), field.register)
          : null
    const found =
      field.kind === 'region'
        ? await client.query('select 1 from region where code = $1', [value])
        : table && (await client.query(`select 1 from ${table} where id = $1::uuid`, [value]))
    if (found && found.rowCount === 0) faults.push({ field: key, message: notFound })
  }
  return faults
}

/** The error for values that cannot be taken: every field with its reason. */
export function badValues(register: EquippedRegister, faults: readonly ValueFault[]): AppError {
  const names = faults.slice(0, 5).map(({ field, message }) => {
    const labels = register.declaration.fields.find((each) => each.key === field)?.labels ?? {
      zh: field,
      en: field,
    }
    return { zh: `“${labels.zh}”${message.zh}`, en: `"${labels.en}": ${message.en}` }
  })
  return new AppError('INVALID_INPUT', {
    message: {
      zh: `有${faults.length}处不能保存：${names.map(({ zh }) => zh).join('')}`,
      en: `${faults.length} value(s) cannot be stored. ${names.map(({ en }) => en).join(' ')}`,
    },
    next: {
      zh: '请改正标出的字段后重新保存；没有任何内容被改动。',
      en: 'Mend the fields that are marked and save again; nothing was changed.',
    },
    data: {
      issues: faults.map(({ field, message }) => ({ path: `values.${field}`, reason: 'VALUE', message })),
    },
  })
}

/** @throws AppError ALREADY_EXISTS naming the record that has the same business key in the region. */
async function requireFreeKey(
  client: SqlClient,
  register: EquippedRegister,
  region: string,
  values: Readonly<Record<string, unknown>>,
  self: string | null,
): Promise<void> {
  const { declaration, schema } = register
  const key = declaration.businessKey
  if (key.length === 0 || key.some((field) => values[field] === null || values[field] === undefined)) return
  const same = key.map((field, index) => `${columnOf(field)}::text = $${index + 3}`).join(' and ')
  const { rows } = await client.query<{ id: string }>(
    `select id from ${tableOf(schema, declaration.key)}
     where region_code = $1 and id is distinct from $2::uuid and voided_at is null and ${same}`,
    [region, self, ...key.map((field) => String(values[field]))],
  )
  if (!rows[0]) return
  const names = key.map((field) => fieldOf(declaration, field).labels)
  throw new AppError('ALREADY_EXISTS', {
    message: {
      zh: `本行政区已有“${names.map(({ zh }) => zh).join('、')}”相同的记录。`,
      en: `The region has a record with the same ${names.map(({ en }) => en).join(', ')} already.`,
    },
    next: {
      zh: '请打开已有的记录，或改用其他值。',
      en: 'Open the record that is there, or use another value.',
    },
    data: { existing: rows[0].id, fields: key },
  })
}

/**
 * Checks values that are to be set, against declaration, vocabularies and what they point at, and gives them tidied.
 *
 * @throws AppError INVALID_INPUT with every fault, ALREADY_EXISTS for a key that is taken
 */
export async function checkRecord(
  client: SqlClient,
  register: EquippedRegister,
  values: RecordValues,
  place: {
    region: string
    now: Date
    present: Readonly<Record<string, unknown>> | null
    self: string | null
  },
): Promise<RecordValues> {
  const world = {
    vocabularies: register.vocabularies,
    today: shanghaiDay(place.now),
    extent: await extentOf(client, place.region),
  }
  const checked = checkValues(register.declaration, values, world, place.present === null)
  if (checked.faults.length > 0) throw badValues(register, checked.faults)
  const dangling = await findDangling(client, register, checked.values)
  if (dangling.length > 0) throw badValues(register, dangling)
  await requireFreeKey(client, register, place.region, { ...place.present, ...checked.values }, place.self)
  return checked.values
}
