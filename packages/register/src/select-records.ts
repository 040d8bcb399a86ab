import type { RegisterDeclaration, RegisterField } from '@wanwu/contract'
import { columnOf, fieldOf, tableOf } from './names.ts'
import { sortExpression } from './plan-table.ts'
import { recordColumns, type Sight, sightOf } from './record-columns.ts'
import { type ListRequest, Parameters, placeColumn, UnusableRequest, whereSql } from './record-conditions.ts'

/** One statement with its parameters. */
export interface Statement {
  text: string
  params: unknown[]
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
