import { expect, it } from 'vitest'
import { latestEntries } from './latest-entries.ts'

const entry = (unitId: string, lineageId: string, periodDueOn: string, claim: string | null) => ({
  unitId,
  lineageId,
  periodDueOn,
  claim,
})

it('keeps the latest that was filed of each duty, else the latest owed', () => {
  const kept = latestEntries([
    entry('a', '1', '2027-06-25', null),
    entry('a', '1', '2027-03-25', 'progress'),
    entry('a', '2', '2027-03-25', 'progress'),
    entry('a', '2', '2027-06-25', 'done'),
    entry('b', '1', '2027-03-25', null),
    entry('b', '1', '2027-06-25', null),
  ])
  expect(
    kept.map(({ unitId, lineageId, periodDueOn, claim }) => [unitId, lineageId, periodDueOn, claim]),
  ).toEqual([
    ['a', '1', '2027-03-25', 'progress'],
    ['a', '2', '2027-06-25', 'done'],
    ['b', '1', '2027-06-25', null],
  ])
})
