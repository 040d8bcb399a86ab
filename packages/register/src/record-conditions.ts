import type { RecordFilter, RegisterDeclaration, RegisterField } from '@wanwu/contract'
import { foldText } from '@wanwu/core'
import { computeSql } from './compute.ts'
import { columnOf, fieldOf, fieldsOf, isClosed } from './names.ts'
import { type Sight, sightOf } from './record-columns.ts'

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

/** The parameters of a statement as they are gathered. */
export class Parameters {
  readonly values: unknown[] = []
  add(value: unknown, type: string): string {
    this.values.push(value)
    return `$${this.values.length}::${type}`
  }
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
  if (folded.length <= 2)
    return [`wanwu.search_grams(r.search) @> wanwu.search_grams(${parameters.add(folded, 'text')})`]
  // folding leaves letters and digits alone, so nothing in the pattern needs escaping
  return [`r.search LIKE ${parameters.add(`%${folded}%`, 'text')}`]
}

/** The column by which a place is looked for: the blurred one, where the exact one is not open to the caller. */
export function placeColumn(
  declaration: RegisterDeclaration,
  sight: Sight,
): { column: string; blurred: boolean } | null {
  const key = declaration.map?.field ?? fieldsOf(declaration, 'place')[0]?.key
  if (!key) return null
  const field = fieldOf(declaration, key)
  const blurred = isClosed(field) && sightOf(field, sight) !== 'all'
  return { column: `r.${columnOf(key)}${blurred ? '_blurred' : ''}`, blurred }
}

/**
 * What lets a record through, within the caller's reach.
 *
 * @throws UnusableRequest for a field that cannot be asked by, or not by this caller
 */
export function whereSql(
  declaration: RegisterDeclaration,
  request: ListRequest,
  sight: Sight,
  parameters: Parameters,
): string {
  const conditions = [request.voided ? 'r.voided_at IS NOT NULL' : 'r.voided_at IS NULL']
  // rows of an involved register are cut by row-level security; as an array the planner may walk an index in order
  if (declaration.rows === 'open')
    conditions.push(`r.region_code = ANY (ARRAY(SELECT wanwu.wanwu_regions('register.read')))`)
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
