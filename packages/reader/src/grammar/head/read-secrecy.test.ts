import { expect, test } from 'vitest'
import { plainFlow } from '../text/flow.ts'
import { readSecrecy } from './read-secrecy.ts'

const level = (lines: string[], furniture: string[] = []) =>
  readSecrecy(lines.map(plainFlow), furniture)?.level ?? null

test.each([
  [['机密★1年', '某方案'], '机密'],
  [['000012', '秘密 ★', '某方案'], '秘密'],
  [['密级：绝密', '某方案'], '绝密'],
  [['内部资料 注意保存', '某方案'], '内部'],
  [['★', '某方案'], null],
  [['某方案', '依法保护商业秘密和个人隐私。'], null],
])('%j', (lines, expected) => {
  expect(level(lines)).toBe(expected)
})

test('a running header may carry the marking', () => {
  expect(level(['某方案'], ['秘密★3年'])).toBe('秘密')
})
