import { defineEndpoint, listUnits } from '@wanwu/contract'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { readValues, valueKinds } from './read-values.ts'

const endpoint = defineEndpoint({
  id: 'test.values',
  method: 'GET',
  path: '/api/test',
  title: { zh: '测试', en: 'Test' },
  access: 'public',
  input: z.object({
    count: z.int().optional(),
    flag: z.boolean().default(false),
    tags: z.array(z.string()).default([]),
    maybe: z.number().nullable().optional(),
    text: z.string().optional(),
    filter: z.object({ a: z.int() }).optional(),
  }),
  output: z.null(),
  errors: [],
})

it('turns strings into what the declaration says they are', () => {
  const read = readValues(valueKinds(endpoint), {
    count: '12',
    flag: 'true',
    tags: '甲',
    maybe: '-1.5',
    text: '12',
    filter: '{"a":1}',
  })
  expect(read).toEqual({ count: 12, flag: true, tags: ['甲'], maybe: -1.5, text: '12', filter: { a: 1 } })
})

it('leaves what does not fit as it came, for the check to refuse', () => {
  const read = readValues(valueKinds(endpoint), { count: '1e9x', flag: 'yes', filter: '{', tags: ['a', 'b'] })
  expect(read).toEqual({ count: '1e9x', flag: 'yes', filter: '{', tags: ['a', 'b'] })
  expect(endpoint.input.safeParse(read).success).toBe(false)
})

it('reads the paging of a declared list', () => {
  expect(readValues(valueKinds(listUnits), { limit: '20', q: '007' })).toEqual({ limit: 20, q: '007' })
})
