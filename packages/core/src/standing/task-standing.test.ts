import { expect, it } from 'vitest'
import { taskStanding } from './task-standing.ts'

const none = { waiting: false, duties: 3, filed: 0, begun: 0, done: 0, verified: 0, contradicted: 0 }

it.each([
  ['not-started', 'nobody filed', none],
  ['not-started', 'all say that nothing was begun', { ...none, filed: 3 }],
  ['in-progress', 'one began', { ...none, filed: 2, begun: 1 }],
  ['in-progress', 'not every duty is done', { ...none, filed: 3, begun: 3, done: 2, verified: 2 }],
  [
    'claimed',
    'every duty is said to be done, not all verified',
    { ...none, filed: 3, begun: 3, done: 3, verified: 2 },
  ],
  ['verified', 'another unit found all of them done', { ...none, filed: 3, begun: 3, done: 3, verified: 3 }],
  [
    'contradicted',
    'one was found otherwise',
    { ...none, filed: 3, begun: 3, done: 3, verified: 2, contradicted: 1 },
  ],
  [
    'waiting',
    'its instrument is not issued, whatever was filed',
    { ...none, waiting: true, filed: 3, done: 3 },
  ],
  ['not-started', 'nobody owes a part', { ...none, duties: 0 }],
] as const)('%s: %s', (standing, _, facts) => {
  expect(taskStanding(facts)).toBe(standing)
})
