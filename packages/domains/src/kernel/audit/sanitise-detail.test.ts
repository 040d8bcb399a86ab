import { expect, it } from 'vitest'
import { sanitiseDetail } from './sanitise-detail.ts'

it('leaves secrets out at any depth, whatever the language of their name', () => {
  expect(
    sanitiseDetail({ userName: 'a', password: 'p', nested: { sessionToken: 't', 新密码: 'x', kept: 1 } }),
  ).toEqual({ userName: 'a', nested: { kept: 1 } })
})

it('cuts long texts and lists, and says so', () => {
  const clean = sanitiseDetail({ text: '长'.repeat(2000), list: Array.from({ length: 300 }, (_, at) => at) })
  expect(clean.text).toBe(`${'长'.repeat(500)}…`)
  expect(clean.list).toHaveLength(101)
})

it('turns what jsonb cannot hold into what it can', () => {
  const clean = sanitiseDetail({
    when: new Date('2026-03-01T00:00:00Z'),
    absent: undefined,
    nul: 'a\u0000b',
    lone: 'a\ud800b',
    huge: Number.POSITIVE_INFINITY,
    big: 10n,
  })
  expect(clean).toEqual({
    when: '2026-03-01T00:00:00.000Z',
    nul: 'ab',
    lone: 'a\ufffdb',
    huge: 'Infinity',
    big: '10',
  })
})

it('ends in data that refers to itself', () => {
  const loop: Record<string, unknown> = {}
  loop.self = loop
  expect(JSON.stringify(sanitiseDetail(loop))).toContain('…')
})
