import { endpoints } from '@wanwu/contract'
import { expect, it } from 'vitest'
import { describeApi } from './describe-api.ts'

const api = describeApi(endpoints)

/** The value at a path inside the document; undefined where the path leads nowhere. */
function at(path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (node, key) => (typeof node === 'object' && node !== null ? Reflect.get(node, key) : undefined),
    api,
  )
}

it.each(endpoints.map((endpoint) => [endpoint.id, endpoint] as const))('names %s', (id, endpoint) => {
  const operation = ['paths', endpoint.path.replace(/:(\w+)/g, '{$1}'), endpoint.method.toLowerCase()]
  expect(at([...operation, 'operationId'])).toBe(id)
  expect(at([...operation, 'responses', '200'])).toBeDefined()
  const parameters = at([...operation, 'parameters'])
  for (const [, name] of endpoint.path.matchAll(/:(\w+)/g)) {
    expect(parameters).toContainEqual(expect.objectContaining({ name, in: 'path', required: true }))
  }
})

it('has one operation for each endpoint and each address', () => {
  const ids = endpoints.map((endpoint) => endpoint.id)
  expect(new Set(ids).size).toBe(ids.length)
  const addresses = endpoints.map((endpoint) => `${endpoint.method} ${endpoint.path.replace(/:\w+/g, ':')}`)
  expect(new Set(addresses).size).toBe(addresses.length)
})

it('resolves every reference', () => {
  const references: string[] = []
  JSON.stringify(api, (key, value: unknown) => {
    if (key === '$ref') references.push(String(value))
    return value
  })
  expect(references.length).toBeGreaterThan(0)
  for (const reference of new Set(references)) {
    expect(reference).toMatch(/^#\//)
    expect(at(reference.slice(2).split('/')), reference).toBeDefined()
  }
})

it('says what travels in the query and what in the body', () => {
  expect(at(['paths', '/api/units', 'get', 'parameters'])).toContainEqual(
    expect.objectContaining({ name: 'limit', in: 'query', required: false }),
  )
  const body = ['paths', '/api/units/{id}', 'patch', 'requestBody', 'content', 'application/json', 'schema']
  expect(at([...body, 'properties', 'id'])).toBeUndefined()
  expect(at([...body, 'properties', 'name'])).toBeDefined()
  expect(at([...body, 'required'])).toEqual(['revision'])
})
