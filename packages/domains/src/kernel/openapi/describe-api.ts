import { type Endpoint, type ErrorCode, errorCodes } from '@wanwu/contract'
import { z } from 'zod'

type Schema = Record<string, unknown>

/** Codes that every endpoint may answer with beside its own. */
const always: readonly ErrorCode[] = [
  'INVALID_INPUT',
  'NOT_SIGNED_IN',
  'FORBIDDEN',
  'INTERNAL',
  'ENGINE_RESTARTED',
]

/** What a description says beyond what its endpoints declare. */
export interface ApiDetail {
  title?: string
  /** of what is described; the product's own where absent */
  version?: string
  description?: string
  /** further schemas by name, for what an endpoint leaves open */
  schemas?: Readonly<Record<string, Schema>>
  /** parameters of paths that have one value here: they stand in the path as that value */
  bound?: Readonly<Record<string, string>>
  /** the name in `schemas` of what stands for a part of an endpoint; undefined leaves the part as it is declared */
  standsFor?: (part: unknown, endpoint: Endpoint) => string | undefined
}

/** An OpenAPI 3.1 document. */
export interface ApiDescription extends Schema {
  openapi: string
  paths: Record<string, Schema>
}

/** OpenAPI 3.1 of these endpoints; the whole document follows from their declarations. */
export function describeApi(endpoints: readonly Endpoint[], detail: ApiDetail = {}): ApiDescription {
  const paths: Record<string, Schema> = {}
  for (const endpoint of endpoints) {
    const path = endpoint.path.replace(/:(\w+)/g, (_, name: string) => detail.bound?.[name] ?? `{${name}}`)
    paths[path] = { ...paths[path], [endpoint.method.toLowerCase()]: operationOf(endpoint, detail) }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: detail.title ?? 'Wanwu 万物',
      version: detail.version ?? '0.1.0',
      ...(detail.description ? { description: detail.description } : {}),
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    paths,
    components: {
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: 'wanwu.session_token' },
      },
      schemas: { Problem: problemSchema, ...detail.schemas },
    },
  }
}

function operationOf(endpoint: Endpoint, detail: ApiDetail): Schema {
  const input = schemaOf(endpoint.input, 'input', endpoint, detail)
  const properties = (input.properties ?? {}) as Record<string, Schema>
  const required = new Set((input.required ?? []) as string[])
  const named = new Set([...endpoint.path.matchAll(/:(\w+)/g)].map((match) => match[1] ?? ''))
  const inPath = [...named].filter((name) => detail.bound?.[name] === undefined)
  const hasJsonBody = !endpoint.upload && endpoint.method !== 'GET' && endpoint.method !== 'DELETE'
  const rest = Object.keys(properties).filter((name) => !named.has(name))
  const inQuery = hasJsonBody ? [] : rest
  return {
    operationId: endpoint.id,
    tags: [endpoint.id.split('.')[0]],
    summary: endpoint.title.en,
    description: `${endpoint.title.zh}. Access: ${endpoint.access}.`,
    security: endpoint.access === 'public' ? [] : [{ session: [] }],
    parameters: [
      ...inPath.map((name) => ({ name, in: 'path', required: true, schema: properties[name] ?? {} })),
      ...inQuery.map((name) => ({
        name,
        in: 'query',
        required: required.has(name),
        schema: properties[name] ?? {},
      })),
    ],
    ...(endpoint.upload ? { requestBody: uploadBody(endpoint.upload.maxBytes) } : {}),
    ...(hasJsonBody ? { requestBody: jsonBody(input, rest, properties, required) } : {}),
    responses: { 200: successOf(endpoint, detail), ...problemsOf(endpoint) },
  }
}

function jsonBody(
  input: Schema,
  names: string[],
  properties: Record<string, Schema>,
  required: Set<string>,
): Schema {
  const schema = {
    ...input,
    properties: Object.fromEntries(names.map((name) => [name, properties[name] ?? {}])),
    required: names.filter((name) => required.has(name)),
  }
  return { required: names.length > 0, content: { 'application/json': { schema } } }
}

function uploadBody(maxBytes: number): Schema {
  return {
    required: true,
    description: `At most ${maxBytes} bytes.`,
    content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } },
  }
}

function successOf(endpoint: Endpoint, detail: ApiDetail): Schema {
  if (endpoint.binary) {
    const file = { schema: { type: 'string', format: 'binary' } }
    return {
      description: endpoint.title.en,
      content: Object.fromEntries(endpoint.binary.map((mediaType) => [mediaType, file])),
    }
  }
  return {
    description: endpoint.title.en,
    content: { 'application/json': { schema: schemaOf(endpoint.output, 'output', endpoint, detail) } },
  }
}

/** Errors by status: each names the codes that travel under it. */
function problemsOf(endpoint: Endpoint): Record<string, Schema> {
  const byStatus = new Map<number, ErrorCode[]>()
  for (const code of new Set([...always, ...endpoint.errors])) {
    byStatus.set(errorCodes[code], [...(byStatus.get(errorCodes[code]) ?? []), code])
  }
  const problem = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } }
  return Object.fromEntries(
    [...byStatus].map(([status, codes]) => [status, { description: codes.join(', '), content: problem }]),
  )
}

/** JSON Schema of a zod schema; shared parts are written out where they stand, so nothing has to resolve. */
function schemaOf(schema: z.ZodType, io: 'input' | 'output', endpoint: Endpoint, detail: ApiDetail): Schema {
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    io,
    unrepresentable: 'any',
    target: 'draft-2020-12',
    override: ({ zodSchema, jsonSchema }) => {
      const name = detail.standsFor?.(zodSchema, endpoint)
      if (name === undefined) return
      for (const key of Object.keys(jsonSchema)) delete jsonSchema[key]
      jsonSchema.$ref = `#/components/schemas/${name}`
    },
  })
  return rest
}

const bilingual = {
  type: 'object',
  properties: { zh: { type: 'string' }, en: { type: 'string' } },
  required: ['zh', 'en'],
}

const problemSchema = {
  type: 'object',
  description: 'RFC 9457',
  properties: {
    type: { type: 'string' },
    status: { type: 'integer' },
    code: { type: 'string', enum: Object.keys(errorCodes) },
    title: { type: 'string' },
    message: bilingual,
    next: bilingual,
    data: { type: 'object' },
  },
  required: ['type', 'status', 'code', 'title', 'message'],
}
