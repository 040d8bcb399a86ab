import type { RegisterDeclaration, RegisterField } from '@wanwu/contract'
import { columnOf, fieldsOf, isClosed, literal, type RegisterSchema, sqlName, tableOf } from './names.ts'
import { planGuard } from './plan-guard.ts'

/** The column, or columns, of a field: name, type and what the database checks; none for computed fields and files. */
export function columnsOf(
  field: RegisterField,
): { name: string; type: string; check?: string; generated?: true }[] {
  const name = columnOf(field.key)
  switch (field.kind) {
    case 'text':
      return [{ name, type: 'text', check: `char_length(${name}) <= ${field.max}` }]
    case 'person':
    case 'taxon':
      return [{ name, type: 'text', check: `char_length(${name}) <= 200` }]
    case 'number': {
      const checks = [
        field.whole ? `${name} = trunc(${name})` : '',
        field.least === undefined ? '' : `${name} >= ${field.least}`,
        field.most === undefined ? '' : `${name} <= ${field.most}`,
      ].filter((check) => check !== '')
      return [{ name, type: 'numeric', ...(checks.length > 0 ? { check: checks.join(' AND ') } : {}) }]
    }
    case 'money':
      return [{ name, type: 'numeric(18,2)', check: `${name} >= 0` }]
    case 'date':
      return [{ name, type: 'date' }]
    case 'period':
      return [
        { name, type: 'date' },
        { name: `${name}_to`, type: 'date', check: `${name}_to >= ${name}` },
      ]
    case 'yes-no':
      return [{ name, type: 'boolean' }]
    case 'choice':
      return [{ name, type: field.many ? 'text[]' : 'text' }]
    case 'unit':
      return [{ name, type: 'uuid REFERENCES wanwu.unit (id)' }]
    case 'region':
      return [{ name, type: 'text REFERENCES wanwu.region (code)' }]
    case 'record':
      return [{ name, type: 'uuid' }]
    case 'place':
      return placeColumns(field, name)
    case 'files':
    case 'computed':
      return []
  }
}

/** A closed place has a second column, where it lies to a tenth of a degree (about 10 km), for everybody else. */
function placeColumns(field: Extract<RegisterField, { kind: 'place' }>, name: string) {
  const shapes = {
    point: ['POINT'],
    line: ['LINESTRING', 'MULTILINESTRING'],
    polygon: ['POLYGON', 'MULTIPOLYGON'],
  }
  const exact = {
    name,
    type: 'public.geometry(Geometry,4490)',
    ...(field.shape === 'any'
      ? {}
      : { check: `public.geometrytype(${name}) IN (${shapes[field.shape].map(literal).join(', ')})` }),
  }
  if (!isClosed(field)) return [exact]
  const blurred = `public.st_snaptogrid(public.st_centroid(${name}), 0.1)`
  return [
    exact,
    {
      name: `${name}_blurred`,
      type: `public.geometry GENERATED ALWAYS AS (${blurred}) STORED`,
      generated: true as const,
    },
  ]
}

const lowest: Partial<Record<RegisterField['kind'], string>> = {
  text: "''",
  taxon: "''",
  person: "''",
  choice: "''",
  region: "''",
  number: "'-Infinity'::numeric",
  money: '(-1)::numeric',
  date: "'-infinity'::date",
  period: "'-infinity'::date",
  'yes-no': 'false',
}

/** What a list is put in order by for a field: its column with nothing as the lowest, so that a place in it is always a value. */
export function sortExpression(field: RegisterField): string {
  const low = lowest[field.kind]
  if (low === undefined) throw new Error(`A list cannot be put in order by a ${field.kind}`)
  return `coalesce(${columnOf(field.key)}, ${low})`
}

interface Index {
  name: string
  sql: string
}

/** A name of an index within PostgreSQL's 63 bytes; of a longer one the end is a sum of the whole, so that two stay two. */
function indexName(table: string, rest: string): string {
  const name = `${table}_${rest}`
  if (name.length <= 60) return name
  let sum = 0
  for (const letter of name) sum = (sum * 31 + letter.charCodeAt(0)) >>> 0
  return `${name.slice(0, 52)}_${sum.toString(36)}`
}

function indexesOf(schema: RegisterSchema, declaration: RegisterDeclaration): Index[] {
  const table = tableOf(schema, declaration.key)
  const short = sqlName(declaration.key)
  const make = (rest: string, on: string, unique = false): Index => {
    const name = indexName(short, rest)
    return { name, sql: `CREATE ${unique ? 'UNIQUE ' : ''}INDEX "${name}" ON ${table} ${on}` }
  }
  const indexes = [
    make('unit', '(unit_id, id)'),
    make('region', '(region_code, id)'),
    make('state', '(state, id)'),
    make('search', 'USING gin (search public.gin_trgm_ops)'),
    make('short', 'USING gin (wanwu.search_grams(search))'),
  ]
  if (declaration.businessKey.length > 0) {
    const columns = declaration.businessKey.map(columnOf).join(', ')
    indexes.push(make('key', `(region_code, ${columns}) WHERE voided_at IS NULL`, true))
  }
  const facets = new Set(declaration.list.facets)
  for (const field of declaration.fields) {
    const column = columnOf(field.key)
    const pointed = field.kind === 'unit' || field.kind === 'record'
    const many = field.kind === 'choice' && field.many
    if (field.kind === 'place') indexes.push(make(`${column}_at`, `USING gist (${column})`))
    else if (pointed || (facets.has(field.key) && !many)) indexes.push(make(column, `(${column}, id)`))
    if (declaration.list.sort.includes(field.key))
      indexes.push(make(`${column}_order`, `((${sortExpression(field)}), id)`))
  }
  return indexes
}

const stateNames = (declaration: RegisterDeclaration) =>
  declaration.states.map(({ key }) => literal(key)).join(', ')

function kernelColumns(declaration: RegisterDeclaration): string[] {
  return [
    'id uuid PRIMARY KEY',
    'region_code text NOT NULL REFERENCES wanwu.region (code)',
    'unit_id uuid NOT NULL REFERENCES wanwu.unit (id)',
    'state text NOT NULL',
    'state_since timestamptz NOT NULL',
    'revision integer NOT NULL DEFAULT 1',
    'search text NOT NULL',
    'import_id uuid',
    'import_row integer',
    'created_at timestamptz NOT NULL',
    'updated_at timestamptz NOT NULL',
    'voided_at timestamptz',
    `CONSTRAINT "${sqlName(declaration.key)}_state" CHECK (state IN (${stateNames(declaration)}))`,
  ]
}

function columnLine(field: RegisterField, added: boolean): string[] {
  return columnsOf(field).map(({ name, type, check, generated }, index) => {
    const required = field.required && !added && !generated && index === 0 ? ' NOT NULL' : ''
    return `${name} ${type}${required}${check ? ` CHECK (${check})` : ''}`
  })
}

/** Another limit of a field that is there. The database named the old one itself: it is found by its column. */
function changedChecks(table: string, before: RegisterField, field: RegisterField): string[] {
  const had = columnsOf(before)
  return columnsOf(field).flatMap(({ name, check }, index) => {
    if (had[index]?.check === check) return []
    const drop = `DO $check$ DECLARE old text; BEGIN
  FOR old IN SELECT conname FROM pg_constraint JOIN pg_attribute ON attrelid = conrelid AND conkey = ARRAY[attnum]
    WHERE contype = 'c' AND conrelid = ${literal(table)}::regclass AND attname = ${literal(name)}
  LOOP EXECUTE format('ALTER TABLE ${table} DROP CONSTRAINT %I', old); END LOOP;
END $check$`
    return [drop, ...(check ? [`ALTER TABLE ${table} ADD CHECK (${check})`] : [])]
  })
}

/** Rows of a register that is seen by those involved only: its units, and whoever is entitled in the whole region. */
function planPolicies(schema: RegisterSchema, declaration: RegisterDeclaration): string[] {
  if (declaration.rows === 'open') return []
  const table = tableOf(schema, declaration.key)
  const units = ['unit_id', ...fieldsOf(declaration, 'unit').map((field) => columnOf(field.key))]
  const involved = (permission: string) =>
    `region_code IN (SELECT wanwu.wanwu_regions('${permission}')) OR ` +
    units.map((column) => `${column} IN (SELECT wanwu.wanwu_units('${permission}'))`).join(' OR ')
  return [
    `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`,
    `CREATE POLICY seen ON ${table} FOR SELECT TO wanwu_app, wanwu_exact USING (${involved('register.involved')})`,
    `CREATE POLICY added ON ${table} FOR INSERT TO wanwu_app WITH CHECK (${involved('register.write')})`,
    `CREATE POLICY changed ON ${table} FOR UPDATE TO wanwu_app USING (${involved('register.write')})`,
    `CREATE POLICY worked ON ${table} FOR SELECT TO wanwu_jobs USING (true)`,
  ]
}

/** Columns that everybody who reaches the table may read. */
const openColumns = [
  'id',
  'region_code',
  'unit_id',
  'state',
  'state_since',
  'revision',
  'search',
  'import_id',
  'import_row',
  'created_at',
  'updated_at',
  'voided_at',
]

function readableColumns(field: RegisterField): string[] {
  return columnsOf(field)
    .filter((column) => !isClosed(field) || column.generated)
    .map((column) => column.name)
}

function planGrants(schema: RegisterSchema, declaration: RegisterDeclaration): string[] {
  const table = tableOf(schema, declaration.key)
  const columns = [...openColumns, ...declaration.fields.flatMap(readableColumns)]
  return [
    `GRANT SELECT (${columns.join(', ')}) ON ${table} TO wanwu_app`,
    `GRANT INSERT, UPDATE ON ${table} TO wanwu_app`,
    `GRANT SELECT ON ${table} TO wanwu_exact`,
    `GRANT SELECT (${columns.join(', ')}) ON ${table} TO wanwu_jobs`,
  ]
}

/**
 * The statements that make a register's table what its declaration says, from nothing or from what it was.
 * Changes only add and give way: fields, states, indexes, wider limits, fields that may be left blank from now on; what
 * is no longer declared stays in the database.
 */
export function planTable(
  schema: RegisterSchema,
  declaration: RegisterDeclaration,
  before: RegisterDeclaration | null,
): string[] {
  const table = tableOf(schema, declaration.key)
  const short = sqlName(declaration.key)
  if (!before) {
    const columns = [
      ...kernelColumns(declaration),
      ...declaration.fields.flatMap((field) => columnLine(field, false)),
    ]
    return [
      `CREATE TABLE ${table} (\n  ${columns.join(',\n  ')}\n)`,
      `COMMENT ON TABLE ${table} IS ${literal(`${declaration.labels.zh}: ${declaration.purpose.en}`)}`,
      ...indexesOf(schema, declaration).map((index) => index.sql),
      ...planGuard(schema, declaration),
      ...planPolicies(schema, declaration),
      ...planGrants(schema, declaration),
    ]
  }
  const known = new Set(before.fields.map((field) => field.key))
  const added = declaration.fields.filter((field) => !known.has(field.key) && columnsOf(field).length > 0)
  const had = new Set(indexesOf(schema, before).map((index) => index.name))
  const statements = added.flatMap((field) =>
    columnLine(field, true).map((line) => `ALTER TABLE ${table} ADD COLUMN ${line}`),
  )
  const owed = new Set(before.fields.filter(({ required }) => required).map(({ key }) => key))
  for (const field of declaration.fields.filter(({ key, required }) => owed.has(key) && !required)) {
    const [column] = columnsOf(field)
    if (column && !column.generated)
      statements.push(`ALTER TABLE ${table} ALTER COLUMN ${column.name} DROP NOT NULL`)
  }
  for (const field of declaration.fields) {
    const earlier = before.fields.find(({ key }) => key === field.key)
    if (earlier) statements.push(...changedChecks(table, earlier, field))
  }
  if (stateNames(before) !== stateNames(declaration)) {
    statements.push(
      `ALTER TABLE ${table} DROP CONSTRAINT "${short}_state"`,
      `ALTER TABLE ${table} ADD CONSTRAINT "${short}_state" CHECK (state IN (${stateNames(declaration)}))`,
    )
  }
  statements.push(
    ...indexesOf(schema, declaration)
      .filter(({ name }) => !had.has(name))
      .map(({ sql }) => sql),
  )
  const guard = planGuard(schema, declaration)
  if (guard.join() !== planGuard(schema, before).join()) statements.push(...guard)
  const grants = planGrants(schema, declaration)
  if (grants.join() !== planGrants(schema, before).join()) statements.push(...grants)
  return statements
}
