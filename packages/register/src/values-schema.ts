import type { RegisterDeclaration, RegisterField, Vocabulary } from '@wanwu/contract'

type Schema = Record<string, unknown>

const position = { type: 'array', items: { type: 'number' }, minItems: 2 }
const shapes = {
  point: ['Point'],
  line: ['LineString', 'MultiLineString'],
  polygon: ['Polygon', 'MultiPolygon'],
  any: ['Point', 'LineString', 'MultiLineString', 'Polygon', 'MultiPolygon'],
}

function codesOf(
  field: Extract<RegisterField, { kind: 'choice' }>,
  vocabularies: readonly Vocabulary[],
): Schema {
  const terms = vocabularies.find(({ key }) => key === field.vocabulary)?.terms ?? []
  return {
    type: 'string',
    enum: terms.map(({ code }) => code),
    description: terms.map(({ code, labels }) => `${code} ${labels.zh}`).join('; '),
  }
}

function schemaOf(field: RegisterField, vocabularies: readonly Vocabulary[]): Schema {
  switch (field.kind) {
    case 'text':
      return { type: 'string', maxLength: field.max, ...(field.pattern ? { pattern: field.pattern } : {}) }
    case 'person':
    case 'taxon':
      return { type: 'string', maxLength: 200 }
    case 'number':
      return {
        type: field.whole ? 'integer' : 'number',
        ...(field.least === undefined ? {} : { minimum: field.least }),
        ...(field.most === undefined ? {} : { maximum: field.most }),
      }
    case 'money':
      return { type: 'number', minimum: 0, multipleOf: 0.01 }
    case 'date':
      return { type: 'string', format: 'date' }
    case 'period':
      return {
        type: 'object',
        properties: {
          from: { type: 'string', format: 'date' },
          to: { type: ['string', 'null'], format: 'date' },
        },
        required: ['from'],
      }
    case 'yes-no':
      return { type: 'boolean' }
    case 'choice': {
      const codes = codesOf(field, vocabularies)
      return field.many ? { type: 'array', items: codes } : codes
    }
    case 'unit':
    case 'record':
      return { type: 'string', format: 'uuid' }
    case 'region':
      return { type: 'string', pattern: '^\\d{6}(\\d{3}){0,2}$' }
    case 'place':
      return {
        type: 'object',
        description: 'GeoJSON geometry, CGCS2000',
        properties: {
          type: { enum: shapes[field.shape] },
          coordinates: field.shape === 'point' ? position : { type: 'array' },
        },
        required: ['type', 'coordinates'],
      }
    case 'computed':
      return { type: ['number', 'string'], readOnly: true }
    case 'files':
      return {}
  }
}

/** The same, or nothing: null is how a value that is not there travels, and how one is taken away. */
function orNull(schema: Schema): Schema {
  if (schema.type === undefined) return schema
  const codes = Array.isArray(schema.enum) ? { enum: [...schema.enum, null] } : {}
  return { ...schema, type: [schema.type, 'null'].flat(), ...codes }
}

/**
 * JSON Schema of the values of a register's records, as they travel, from its declaration. `required` names what a
 * record has to hold; changes, acts and answers hold a part of the values.
 */
export function valuesSchema(declaration: RegisterDeclaration, vocabularies: readonly Vocabulary[]): Schema {
  const fields = declaration.fields.filter(({ kind }) => kind !== 'files')
  const properties = fields.map((field) => {
    const unit = 'unit' in field && field.unit ? ` (${field.unit})` : ''
    const schema = schemaOf(field, vocabularies)
    const codes = typeof schema.description === 'string' ? ` — ${schema.description}` : ''
    const description = `${field.labels.zh}${unit}; ${field.class}${codes}`
    return [
      field.key,
      { ...(field.required ? schema : orNull(schema)), title: field.labels.en, description },
    ] as const
  })
  return {
    type: 'object',
    title: declaration.labels.en,
    description: `${declaration.labels.zh}: ${declaration.purpose.zh}`,
    properties: Object.fromEntries(properties),
    required: fields.filter(({ required }) => required).map(({ key }) => key),
    additionalProperties: false,
  }
}
