import { expect, it } from 'vitest'
import { z } from 'zod'
import { createClient } from './client.ts'
import { defineEndpoint, type Endpoint } from './define-endpoint.ts'
import { requestOf } from './request-of.ts'

const endpoint = (method: Endpoint['method'], upload?: { maxBytes: number }) =>
  defineEndpoint({
    id: 'test.request',
    method,
    path: '/api/things/:id/parts/:part',
    title: { zh: '测试', en: 'Test' },
    access: 'public',
    input: z.object({ id: z.string(), part: z.string(), q: z.string().optional(), n: z.int().optional() }),
    output: z.object({ n: z.int() }),
    errors: [],
    ...(upload ? { upload } : {}),
  })
const input = { id: 'a/b', part: '白鹿', q: '林 业', n: 2 }

it('puts names of the path into the path and the rest into the query of a GET', () => {
  expect(requestOf(endpoint('GET'), input).url).toBe(
    '/api/things/a%2Fb/parts/%E7%99%BD%E9%B9%BF?q=%E6%9E%97+%E4%B8%9A&n=2',
  )
})

it('puts the rest into the JSON body of a PATCH', () => {
  const { url, init } = requestOf(endpoint('PATCH'), input)
  expect(url).toBe('/api/things/a%2Fb/parts/%E7%99%BD%E9%B9%BF')
  expect(JSON.parse(String(init.body))).toEqual({ q: '林 业', n: 2 })
})

it('puts the file into the body of an upload and the rest into its query', () => {
  const { url, init } = requestOf(endpoint('POST', { maxBytes: 10 }), input, new Uint8Array([1]))
  expect(url).toContain('?q=')
  expect(init.headers['content-type']).toBe('application/octet-stream')
  expect(init.body).toEqual(new Uint8Array([1]))
})

it('checks the answer, and makes the error back from a problem', async () => {
  const answering = (status: number, body: string) =>
    createClient({ fetch: async () => new Response(body, { status }) }).call(endpoint('GET'), input)
  await expect(answering(200, '{"n":1,"more":2}')).resolves.toEqual({ n: 1 })
  await expect(answering(200, '{"n":"x"}')).rejects.toThrow()
  const problem = { code: 'CONFLICT', message: { zh: '冲突', en: 'conflict' }, data: { a: 1 } }
  await expect(answering(409, JSON.stringify(problem))).rejects.toMatchObject({
    code: 'CONFLICT',
    detail: { zh: '冲突' },
    data: { a: 1 },
  })
  await expect(answering(502, '<html>')).rejects.toMatchObject({ code: 'INTERNAL', data: { status: 502 } })
})
