import type { FieldValue, RegisterDeclaration, RegisterRecord, Vocabulary } from '@wanwu/contract'
import type { SqlClient } from '@wanwu/database'
import { columnOf, fieldOf, fieldsOf, isClosed, type RecordRow, tableOf } from '@wanwu/register'
import { namesOf } from '../../access/index.ts'
import { readRegisters, schemaOf } from './find-register.ts'

/** Titles of the records that values point at, by id. A closed title is not told. */
async function titlesOf(
  client: SqlClient,
  declaration: RegisterDeclaration,
  rows: readonly RecordRow[],
): Promise<Map<string, string>> {
  const titles = new Map<string, string>()
  const fields = fieldsOf(declaration, 'record')
  if (fields.length === 0 || rows.length === 0) return titles
  const registers = await readRegisters(client)
  for (const key of new Set(fields.map((field) => field.register))) {
    const other = registers.find((register) => register.declaration.key === key)?.declaration
    if (!other || isClosed(fieldOf(other, other.title))) continue
    const pointing = fields.filter((field) => field.register === key)
    const ids = [
      ...new Set(
        rows
          .flatMap((row) => pointing.map((field) => row.values[field.key]))
          .filter((id) => typeof id === 'string'),
      ),
    ]
    if (ids.length === 0) continue
    const found = await client.query<{ id: string; title: string | null }>(
      `select id::text as id, ${columnOf(other.title)}::text as title from ${tableOf(schemaOf(key), key)} where id = any($1::uuid[])`,
      [ids],
    )
    for (const row of found.rows) titles.set(row.id, row.title ?? row.id)
  }
  return titles
}

/** Rows of a register as the wire has them, with the names of all they point at. */
export async function presentRecords(
  client: SqlClient,
  declaration: RegisterDeclaration,
  vocabularies: readonly Vocabulary[],
  rows: readonly RecordRow[],
): Promise<RegisterRecord[]> {
  const valuesOf = (kind: 'unit' | 'region') =>
    rows
      .flatMap((row) => fieldsOf(declaration, kind).map((field) => row.values[field.key]))
      .filter((value) => typeof value === 'string')
  const names = await namesOf(
    client,
    [...rows.map((row) => row.region), ...valuesOf('region')],
    [...rows.map((row) => row.unit), ...valuesOf('unit')],
  )
  const titles = await titlesOf(client, declaration, rows)
  const termName = (vocabulary: string, code: string) =>
    vocabularies.find(({ key }) => key === vocabulary)?.terms.find((term) => term.code === code)?.labels.zh ??
    code
  return rows.map((row) => {
    const named: Record<string, string> = {}
    for (const field of declaration.fields) {
      const value = row.values[field.key]
      for (const one of Array.isArray(value) ? value : [value]) {
        if (typeof one !== 'string') continue
        if (field.kind === 'unit') named[one] = names.unit(one).name
        if (field.kind === 'region') named[one] = names.region(one).name
        if (field.kind === 'record') named[one] = titles.get(one) ?? one
        if (field.kind === 'choice') named[`${field.vocabulary}:${one}`] = termName(field.vocabulary, one)
      }
    }
    const masked = declaration.fields.filter(
      (field) =>
        (field.class === 'sensitive' && !row.seesSensitive) ||
        (field.class === 'personal' && !row.seesPersonal),
    )
    return {
      id: row.id,
      region: names.region(row.region),
      unit: names.unit(row.unit),
      state: row.state,
      stateSince: row.stateSince.toISOString(),
      revision: row.revision,
      values: row.values as Record<string, FieldValue>,
      names: named,
      masked: masked.map((field) => field.key),
      voided: row.voided,
      createdAt: row.createdAt.toISOString(),
      updatedAt: row.updatedAt.toISOString(),
    }
  })
}
