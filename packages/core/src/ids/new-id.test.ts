import { expect, it } from 'vitest'
import { newId } from './new-id.ts'

it('makes UUIDs of version 7 that sort in the order they were made', () => {
  const ids = Array.from({ length: 10_000 }, () => newId())
  expect(new Set(ids).size).toBe(10_000)
  expect([...ids].sort()).toEqual(ids)
  for (const id of ids)
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
})

it('carries the time', () => {
  const later = Date.now() + 60_000
  expect(Number.parseInt(newId(later).replace('-', '').slice(0, 12), 16)).toBe(later)
})
