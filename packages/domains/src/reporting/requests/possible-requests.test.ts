import { expect, test } from 'vitest'
import { possibleRequests, type RequestFacts } from './possible-requests.ts'

const owed: RequestFacts = {
  state: 'owed',
  received: false,
  locked: false,
  periodState: 'open',
  relieved: false,
}

test.each<[string, Partial<RequestFacts>, string[]]>([
  ['nothing written yet', {}, ['extension', 'waiver', 'hand-over']],
  ['at the leader', { state: 'submitted' }, ['extension', 'waiver']],
  ['filed', { state: 'signed', received: true }, []],
  ['filed and locked', { state: 'signed', received: true, locked: true }, ['reopening']],
  ['returned', { state: 'returned', received: true }, []],
  ['returned and locked', { state: 'returned', received: true, locked: true }, ['reopening']],
  ['accepted', { state: 'accepted', received: true }, ['reopening']],
  ['waived', { state: 'waived' }, ['reopening']],
  ['handed over', { state: 'waived', relieved: true }, []],
  ['missing, locked', { locked: true }, ['extension', 'waiver', 'reopening']],
  ['missing, closed', { locked: true, periodState: 'closed' }, ['waiver', 'reopening']],
])('%s', (_, change, kinds) => {
  expect(possibleRequests({ ...owed, ...change })).toEqual(kinds)
})
