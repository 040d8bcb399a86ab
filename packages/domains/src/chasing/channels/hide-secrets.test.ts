import { expect, it } from 'vitest'
import { hideSecrets } from './hide-secrets.ts'

const of = { address: 'https://hook.example/v2/0123456789abcdef0123?key=k-123456', secret: 's e/c' }

it.each([
  ['no such host hook.example', 'no such host hook.example'],
  ['bad https://hook.example/v2/0123456789abcdef0123?key=k-123456', 'bad •••'],
  ['HTTP 403 key k-123456 unknown', 'HTTP 403 key ••• unknown'],
  ['hook 0123456789abcdef0123 is gone', 'hook ••• is gone'],
  ['key is s', 'key is s'],
  ['you sent s e/c and s%20e%2Fc', 'you sent ••• and •••'],
])('%s', (text, shown) => {
  expect(hideSecrets(text, of)).toBe(shown)
})

it('leaves a text alone where nothing is secret', () => {
  expect(hideSecrets('as it is', { address: null, secret: null })).toBe('as it is')
})
