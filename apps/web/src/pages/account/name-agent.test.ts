import { expect, test } from 'vitest'
import { nameAgent } from './name-agent.ts'

test.each([
  [
    'Mozilla/5.0 (Windows NT 6.1) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/109.0.0.0 Safari/537.36',
    'Chrome · Windows',
  ],
  ['Mozilla/5.0 (Windows NT 10.0) Chrome/120.0 Safari/537.36 Edg/120.0', 'Edge · Windows'],
  ['Mozilla/5.0 (Linux; Android 12; HarmonyOS) Chrome/99.0 Mobile Safari/537.36', 'Chrome · HarmonyOS'],
  ['Mozilla/5.0 (iPhone; CPU iPhone OS 16_0 like Mac OS X) Version/16.0 Safari/604.1', 'Safari · iOS'],
  ['curl/8.5.0', null],
  [null, null],
])('%s', (agent, name) => {
  expect(nameAgent(agent)).toBe(name)
})
