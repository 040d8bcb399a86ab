import { describe, expect, it } from 'vitest'
import {
  type Change,
  clashesOf,
  meetStored,
  noteSent,
  noteStored,
  type Stored,
  settleClash,
  writeChange,
} from './change.ts'

type Entry = { progress: string; next: string }
const entry = (progress: string, next = ''): Entry => ({ progress, next })
const stored = (value: Entry, revision: number): Stored<Entry> => ({ value, revision, by: null, at: null })

const empty = stored(entry(''), 0)
const written = (...values: Entry[]): Change<Entry> =>
  values.reduce<Change<Entry> | null>(
    (change, value) => writeChange(change, empty, value),
    null,
  ) as Change<Entry>

describe('what is written here', () => {
  it('is kept until the server has it', () => {
    const change = noteSent(written(entry('甲')))
    expect(noteStored(change, stored(entry('甲'), 1))).toBeNull()
  })

  it('is no change when it is taken back before it was sent', () => {
    expect(writeChange(written(entry('甲')), empty, entry(''))).toBeNull()
  })

  it('goes once more when it was taken back after it was sent', () => {
    const back = writeChange(noteSent(written(entry('甲'))), empty, entry(''))
    expect(back).toMatchObject({ mine: entry('') })
    expect(noteStored(back as Change<Entry>, stored(entry('甲'), 1))).toMatchObject({
      base: { revision: 1 },
      mine: entry(''),
    })
  })

  it('goes on from what was stored when more was written meanwhile', () => {
    const more = writeChange(noteSent(written(entry('甲'))), empty, entry('甲乙')) as Change<Entry>
    expect(noteStored(more, stored(entry('甲'), 1))).toEqual({
      base: stored(entry('甲'), 1),
      mine: entry('甲乙'),
      sent: [],
      theirs: null,
    })
  })
})

describe('what the server has', () => {
  const cases: [string, Change<Entry>, Stored<Entry>, Entry | null, string[]][] = [
    ['is what was written upon', written(entry('甲')), empty, entry('甲'), []],
    [
      'is what was sent, and the answer was lost',
      noteSent(written(entry('甲'))),
      stored(entry('甲'), 1),
      null,
      [],
    ],
    [
      'is what was sent first of two, both answers lost',
      noteSent(writeChange(noteSent(written(entry('甲'))), empty, entry('甲乙')) as Change<Entry>),
      stored(entry('甲'), 1),
      entry('甲乙'),
      [],
    ],
    ['is the same, written by somebody else', written(entry('甲')), stored(entry('甲'), 4), null, []],
    [
      'is changed in another field: both stay',
      written(entry('甲')),
      stored(entry('', '丙'), 1),
      entry('甲', '丙'),
      [],
    ],
    [
      'is changed in the same field: a person chooses',
      written(entry('甲')),
      stored(entry('乙'), 1),
      entry('甲'),
      ['progress'],
    ],
    [
      'is changed in the same field and in another',
      written(entry('甲')),
      stored(entry('乙', '丙'), 1),
      entry('甲'),
      ['progress'],
    ],
  ]
  it.each(cases)('%s', (_, change, present, mine, clashes) => {
    const met = meetStored(change, present)
    expect(met?.mine ?? null).toEqual(mine)
    expect(met ? clashesOf(met) : []).toEqual(clashes)
  })

  it.each([
    ['mine', { progress: '甲' }, entry('甲', '丙')],
    ['both', { progress: '乙\n甲' }, entry('乙\n甲', '丙')],
  ])('a clash is settled by taking %s, and what they wrote elsewhere stays', (_, picks, mine) => {
    const met = meetStored(written(entry('甲')), stored(entry('乙', '丙'), 2)) as Change<Entry>
    expect(settleClash(met, picks)).toMatchObject({ base: { revision: 2 }, mine, theirs: null })
  })

  it('a clash is settled by taking theirs, and nothing is left to send', () => {
    const met = meetStored(written(entry('甲')), stored(entry('乙'), 2)) as Change<Entry>
    expect(settleClash(met, { progress: '乙' })).toBeNull()
  })

  it('still clashes when they write again before a person has chosen', () => {
    const met = meetStored(written(entry('甲')), stored(entry('乙', '丙'), 2)) as Change<Entry>
    const again = meetStored(met, stored(entry('乙丁', '丙丁'), 3)) as Change<Entry>
    expect(clashesOf(again)).toEqual(['progress'])
    expect(settleClash(again, { progress: '甲' })?.mine).toEqual(entry('甲', '丙丁'))
  })
})
