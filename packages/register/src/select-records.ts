import type { RecordFilter, RegisterDeclaration, RegisterField } from '@wanwu/contract'
import { foldText } from '@wanwu/core'
import { computeSql } from './compute.ts'
import { columnOf, fieldOf, fieldsOf, isClosed, type RegisterSchema, tableOf } from './names.ts'
import { sortExpression } from './plan-table.ts'

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

/** What a list is asked for, parsed. */
export interface ListRequest {
  q?: string | undefined
  where: readonly RecordFilter[]
  within?: readonly [number, number, number, number] | undefined
  voided: boolean
  sort?: { field: string; descending: boolean } | undefined
}

/** A condition or an order that cannot be used. The domain words it for the caller. */
export class UnusableRequest extends Error {
  readonly field: string

  constructor(field: string) {
    super(`A list cannot be asked for by ${field}`)
    this.field = field
  }
}

/** One statement with its parameters. */
export interface Statement {
  text: string
  params: unknown[]
}

class Parameters {
  readonly values: unknown[] = []
  add(value: unknown, type: string): string {
    this.values.push(value)
    return `$${this.values.length}::${type}`
  }
}

function sightOf(field: RegisterField, sight: Sight): 'all' | 'own' | 'none' {
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

function subtree(column: string, codes: readonly unknown[], parameters: Parameters): string {
  const list = parameters.add(codes, 'text[]')
  return `${column} IN (SELECT wanwu.region_subtree(code) FROM unnest(${list}) AS code)`
}

const rangeTypes: Partial<Record<RegisterField['kind'], string>> = {
  number: 'numeric',
  money: 'numeric',
  date: 'date',
  period: 'date',
}

function range(
  expression: string,
  type: string,
  { from, to }: RecordFilter,
  parameters: Parameters,
): string[] {
  return [
    ...(from === undefined ? [] : [`${expression} >= ${parameters.add(String(from), type)}`]),
    ...(to === undefined ? [] : [`${expression} <= ${parameters.add(String(to), type)}`]),
  ]
}

function conditionSql(
  declaration: RegisterDeclaration,
  condition: RecordFilter,
  sight: Sight,
  parameters: Parameters,
): string[] {
  const { field: key, is } = condition
  if (key === 'state') return [`r.state = ANY (${parameters.add(is ?? [], 'text[]')})`]
  if (key === 'unit') return [`r.unit_id = ANY (${parameters.add(is ?? [], 'uuid[]')})`]
  if (key === 'region') return [subtree('r.region_code', is ?? [], parameters)]
  if (key === 'createdAt' || key === 'updatedAt') {
    return range(
      `r.${key === 'createdAt' ? 'created_at' : 'updated_at'}`,
      'timestamptz',
      condition,
      parameters,
    )
  }
  const field = declaration.fields.find((each) => each.key === key)
  if (!field || sightOf(field, sight) !== 'all') throw new UnusableRequest(key)
  const column = `r.${columnOf(key)}`
  if (is) {
    switch (field.kind) {
      case 'choice':
        return [
          field.many
            ? `${column} && ${parameters.add(is, 'text[]')}`
            : `${column} = ANY (${parameters.add(is, 'text[]')})`,
        ]
      case 'unit':
      case 'record':
        return [`${column} = ANY (${parameters.add(is, 'uuid[]')})`]
      case 'region':
        return [subtree(column, is, parameters)]
      case 'yes-no':
        return [
          `${column} = ANY (${parameters.add(
            is.map((value) => value === true || value === 'true'),
            'boolean[]',
          )})`,
        ]
      case 'text':
      case 'taxon':
        return [`${column} = ANY (${parameters.add(is, 'text[]')})`]
      default:
        throw new UnusableRequest(key)
    }
  }
  const type = rangeTypes[field.kind]
  if (type) return range(column, type, condition, parameters)
  if (field.kind === 'computed')
    return range(computeSql(field.by, 'r.id', sight.schemaOf), 'numeric', condition, parameters)
  throw new UnusableRequest(key)
}

function searchSql(q: string, parameters: Parameters): string[] {
  const folded = foldText(q)
  if (folded === '') return []
  if (folded.length <= 2) return [`wanwu.search_grams(r.search) @> ${parameters.add([folded], 'text[]')}`]
  // folding leaves letters and digits alone, so nothing in the pattern needs escaping
  return [`r.search LIKE ${parameters.add(`%${folded}%`, 'text')}`]
}

/** The column by which a place is looked for: the blurred one, where the exact one is not open to the caller. */
function placeColumn(
  declaration: RegisterDeclaration,
  sight: Sight,
): { column: string; blurred: boolean } | null {
  const key = declaration.map?.field ?? fieldsOf(declaration, 'place')[0]?.key
  if (!key) return null
  const field = fieldOf(declaration, key)
  const blurred = isClosed(field) && sightOf(field, sight) !== 'all'
  return { column: `r.${columnOf(key)}${blurred ? '_blurred' : ''}`, blurred }
}

function whereSql(
  declaration: RegisterDeclaration,
  request: ListRequest,
  sight: Sight,
  parameters: Parameters,
): string {
  const conditions = [request.voided ? 'r.voided_at IS NOT NULL' : 'r.voided_at IS NULL']
  // rows of an involved register are cut by row-level security
  if (declaration.rows === 'open')
    conditions.push(`r.region_code IN (SELECT wanwu.wanwu_regions('register.read'))`)
  if (request.q) conditions.push(...searchSql(request.q, parameters))
  for (const condition of request.where)
    conditions.push(...conditionSql(declaration, condition, sight, parameters))
  if (request.within) {
    const place = placeColumn(declaration, sight)
    if (!place) throw new UnusableRequest('within')
    const [west, south, east, north] = request.within.map((degree) => parameters.add(degree, 'float8'))
    const srid = place.blurred ? `public.st_srid(${place.column})` : '4490'
    conditions.push(
      `${place.column} && public.st_makeenvelope(${west}, ${south}, ${east}, ${north}, ${srid})`,
    )
  }
  return conditions.join(' AND ')
}

const sortTypes: Partial<Record<RegisterField['kind'], string>> = {
  number: 'numeric',
  money: 'numeric',
  date: 'date',
  period: 'date',
  'yes-no': 'boolean',
}

/** What a list is put in order by; ids are in the order of time, so the newest come first by their id alone. */
function order(
  declaration: RegisterDeclaration,
  request: ListRequest,
  sight: Sight,
): { expression: string; type: string; descending: boolean } | null {
  const { sort } = request
  if (!sort) return null
  if (!declaration.list.sort.includes(sort.field)) throw new UnusableRequest(sort.field)
  const field = fieldOf(declaration, sort.field)
  if (sightOf(field, sight) !== 'all') throw new UnusableRequest(sort.field)
  const expression = sortExpression(field).replace(columnOf(field.key), `r.${columnOf(field.key)}`)
  return { expression, type: sortTypes[field.kind] ?? 'text', descending: sort.descending }
}

/**
 * One page of a list, after a place in it (value of the order, id), with one row more than `limit` to tell whether there is a next page.
 *
 * @throws UnusableRequest for a field that cannot be asked by, or not by this caller
 */
export function selectPage(
  declaration: RegisterDeclaration,
  request: ListRequest,
  sight: Sight,
  page: { after: readonly [string, string] | null; limit: number; places: boolean },
): Statement {
  const parameters = new Parameters()
  const fields = declaration.fields.filter((field) => page.places || field.kind !== 'place')
  const by = order(declaration, request, sight)
  const conditions = [whereSql(declaration, request, sight, parameters)]
  const descending = by ? by.descending : true
  if (page.after) {
    const id = parameters.add(page.after[1], 'uuid')
    const sign = descending ? '<' : '>'
    conditions.push(
      by
        ? `(${by.expression}, r.id) ${sign} (${parameters.add(page.after[0], by.type)}, ${id})`
        : `r.id ${sign} ${id}`,
    )
  }
  const way = descending ? 'DESC' : 'ASC'
  return {
    text: `SELECT ${recordColumns(fields, sight, declaration.personalBy)}, ${by ? `${by.expression}::text` : `''`} AS "sortKey"
FROM ${tableOf(sight.schema, declaration.key)} r WHERE ${conditions.join(' AND ')}
ORDER BY ${by ? `${by.expression} ${way}, ` : ''}r.id ${way} LIMIT ${page.limit + 1}`,
    params: parameters.values,
  }
}

/** One record with everything. The caller's right to the row is asked here as in a list. */
export function selectOne(declaration: RegisterDeclaration, sight: Sight, id: string): Statement {
  const parameters = new Parameters()
  const reach =
    declaration.rows === 'open' ? ` AND r.region_code IN (SELECT wanwu.wanwu_regions('register.read'))` : ''
  return {
    text: `SELECT ${recordColumns(declaration.fields, sight, declaration.personalBy)} FROM ${tableOf(sight.schema, declaration.key)} r
WHERE r.id = ${parameters.add(id, 'uuid')}${reach}`,
    params: parameters.values,
  }
}

/** Counted to here, so that a count over a million rows does not hold up a page. */
export const countLimit = 10_000

/** How many fit, up to `countLimit` + 1. */
export function selectCount(declaration: RegisterDeclaration, request: ListRequest, sight: Sight): Statement {
  const parameters = new Parameters()
  return {
    text: `SELECT count(*)::int AS count FROM (SELECT 1 FROM ${tableOf(sight.schema, declaration.key)} r
WHERE ${whereSql(declaration, request, sight, parameters)} LIMIT ${countLimit + 1}) AS counted`,
    params: parameters.values,
  }
}

/** The values of a facet among what fits, most frequent first, with their counts among the first hundred thousand. `state` is a facet too. */
export function selectFacet(
  declaration: RegisterDeclaration,
  request: ListRequest,
  sight: Sight,
  key: string,
): Statement {
  const parameters = new Parameters()
  const field = key === 'state' ? null : fieldOf(declaration, key)
  if (field && sightOf(field, sight) !== 'all') throw new UnusableRequest(key)
  const column = field ? `r.${columnOf(key)}` : 'r.state'
  const value = field?.kind === 'choice' && field.many ? `unnest(${column})` : column
  const others = { ...request, where: request.where.filter((condition) => condition.field !== key) }
  return {
    text: `SELECT value::text AS value, count(*)::int AS count FROM (
SELECT ${value} AS value FROM ${tableOf(sight.schema, declaration.key)} r
WHERE ${whereSql(declaration, others, sight, parameters)} LIMIT 100000) AS found
WHERE value IS NOT NULL GROUP BY value ORDER BY count(*) DESC, value LIMIT 100`,
    params: parameters.values,
  }
}

/** Features for a map, at most `limit` + 1, with their geometry made simple for the scale that `within` implies. */
export function selectPlaces(
  declaration: RegisterDeclaration,
  request: ListRequest,
  sight: Sight,
  limit: number,
): Statement {
  const place = placeColumn(declaration, sight)
  if (!place) throw new UnusableRequest('place')
  const parameters = new Parameters()
  const title = fieldOf(declaration, declaration.title)
  const colour = declaration.map?.colourBy
  const where = whereSql(declaration, request, sight, parameters)
  const span = request.within ? Math.abs(request.within[2] - request.within[0]) : 0
  const geometry =
    span > 0
      ? `public.st_simplifypreservetopology(${place.column}, ${parameters.add(span / 2000, 'float8')})`
      : place.column
  return {
    text: `SELECT r.id, r.state, ${sightOf(title, sight) === 'all' ? `r.${columnOf(title.key)}::text` : `''`} AS title,
${colour ? `r.${columnOf(colour)}::text` : 'NULL::text'} AS colour, public.st_asgeojson(${geometry}, 6)::jsonb AS geometry, ${place.blurred} AS blurred
FROM ${tableOf(sight.schema, declaration.key)} r WHERE ${where} AND ${place.column} IS NOT NULL ORDER BY r.id DESC LIMIT ${limit + 1}`,
    params: parameters.values,
  }
}
