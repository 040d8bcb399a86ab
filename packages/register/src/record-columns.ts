import type { RegisterDeclaration, RegisterField } from '@wanwu/contract'
import { computeSql } from './compute.ts'
import { columnOf, type RegisterSchema } from './names.ts'

/** Where tables are, and how much the caller sees of closed fields. */
export interface Sight {
  schema: RegisterSchema
  schemaOf: (register: string) => RegisterSchema
  /**
   * `all`: entitled to closed values in everything listed, so they may be searched by. `own`: to those of some units,
   * decided row by row. `none`: closed columns are not touched.
   */
  sensitive: 'all' | 'own' | 'none'
  personal: 'all' | 'own' | 'none'
}

/** How much of a field the caller sees in what is listed. */
export function sightOf(field: RegisterField, sight: Sight): 'all' | 'own' | 'none' {
  if (field.class === 'sensitive') return sight.sensitive
  return field.class === 'personal' ? sight.personal : 'all'
}

/** The value of a field as JSON, before it is asked who may see it. */
function jsonOf(field: RegisterField, sight: Sight): string | null {
  const column = `r.${columnOf(field.key)}`
  switch (field.kind) {
    case 'files':
      return null
    case 'computed':
      return computeSql(field.by, 'r.id', sight.schemaOf)
    case 'period':
      return `CASE WHEN ${column} IS NULL THEN NULL ELSE jsonb_build_object('from', ${column}, 'to', ${column}_to) END`
    case 'place':
      return `public.st_asgeojson(${column}, 7)::jsonb`
    default:
      return column
  }
}

type PersonalBy = RegisterDeclaration['personalBy']

function visibleJson(field: RegisterField, sight: Sight, personalBy: PersonalBy): string | null {
  const json = jsonOf(field, sight)
  if (json === null) return null
  const seen = sightOf(field, sight)
  if (seen === 'all') return json
  const blurred =
    field.kind === 'place' ? `public.st_asgeojson(r.${columnOf(field.key)}_blurred, 2)::jsonb` : 'NULL'
  if (seen === 'none') return blurred
  const permission = field.class === 'personal' ? personalBy : 'register.sensitive'
  return `CASE WHEN r.unit_id IN (SELECT wanwu.wanwu_units('${permission}')) THEN ${json} ELSE ${blurred} END`
}

/** jsonb_build_object takes a hundred arguments at most. */
const fieldsAtOnce = 40

/** All values that the caller may see, as one JSON object without what is empty. */
function valuesJson(fields: readonly RegisterField[], sight: Sight, personalBy: PersonalBy): string {
  const pairs = fields.flatMap((field) => {
    const json = visibleJson(field, sight, personalBy)
    return json === null ? [] : [`'${field.key}', ${json}`]
  })
  const chunks: string[] = []
  for (let start = 0; start < pairs.length; start += fieldsAtOnce) {
    chunks.push(`jsonb_build_object(${pairs.slice(start, start + fieldsAtOnce).join(', ')})`)
  }
  return chunks.length === 0 ? `'{}'::jsonb` : `jsonb_strip_nulls(${chunks.join(' || ')})`
}

/** The columns of a record that lists, pages and exports read; a place only where it is asked for. */
export function recordColumns(
  fields: readonly RegisterField[],
  sight: Sight,
  personalBy: PersonalBy,
): string {
  const entitled = (permission: string, seen: Sight['sensitive']) =>
    seen === 'own' ? `r.unit_id IN (SELECT wanwu.wanwu_units('${permission}'))` : String(seen === 'all')
  return [
    'r.id, r.region_code AS region, r.unit_id AS unit, r.state, r.state_since AS "stateSince", r.revision',
    'r.voided_at IS NOT NULL AS voided, r.created_at AS "createdAt", r.updated_at AS "updatedAt"',
    `${valuesJson(fields, sight, personalBy)} AS values`,
    `${entitled('register.sensitive', sight.sensitive)} AS "seesSensitive"`,
    `${entitled(personalBy, sight.personal)} AS "seesPersonal"`,
  ].join(', ')
}

/** A row as these statements answer. */
export interface RecordRow {
  id: string
  region: string
  unit: string
  state: string
  stateSince: Date
  revision: number
  voided: boolean
  createdAt: Date
  updatedAt: Date
  values: Record<string, unknown>
  seesSensitive: boolean
  seesPersonal: boolean
  sortKey?: string
}
