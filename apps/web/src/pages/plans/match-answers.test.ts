import type { MatchQuestion, PrintMatching } from '@wanwu/contract'
import { describe, expect, test } from 'vitest'
import { groupQuestions, openQuestions, takenBy, takeProposals, writeAnswers } from './match-answers.ts'

const question = (
  id: string,
  reason: MatchQuestion['reason'],
  proposal: MatchQuestion['proposal'],
): MatchQuestion => ({
  id,
  reason,
  task: { no: '1', title: null, text: '巡护', units: '', deadline: null },
  address: null,
  candidates: [],
  proposal,
})
const matching: PrintMatching = {
  against: { versionId: 'v1', ordinal: 1 },
  sure: 3,
  dropped: 0,
  questions: [
    question('t1', 'none', 'new'),
    question('t2', 'partly', 'same:a'),
    question('t3', 'shared', 'same:a'),
    question('gone:b', 'gone', 'drop'),
  ],
  kept: [],
}

describe('answers about matches', () => {
  test('questions are shown by kind, the nearest first', () => {
    expect(groupQuestions(matching.questions).map(({ reason }) => reason)).toEqual([
      'partly',
      'shared',
      'none',
      'gone',
    ])
    expect(openQuestions(matching, { t2: 'new' }).map(({ id }) => id)).toEqual(['t3', 't1', 'gone:b'])
  })

  test('a task that a row was given is not asked to be gone', () => {
    expect(openQuestions(matching, { t1: 'same:b', t2: 'new', t3: 'new' })).toEqual([])
  })

  test('proposals are taken together, but one task is not given to two rows', () => {
    const answers = takeProposals(matching.questions, matching, {})
    expect(answers).toEqual({ t1: 'new', t2: 'same:a', 'gone:b': 'drop' })
    const [, , shared] = matching.questions
    expect(shared && takenBy(shared, 'same:a', matching, answers)?.id).toBe('t2')
    expect(shared && takenBy(shared, 'new', matching, answers)).toBeNull()
  })

  test('what is written holds what differs from the proposals, once all is answered', () => {
    const answers = { t1: 'skip', t2: 'same:a', t3: 'new' } as const
    expect(writeAnswers(matching, answers)).toBeUndefined()
    expect(JSON.parse(writeAnswers(matching, { ...answers, 'gone:b': 'drop' }) ?? '')).toEqual({
      against: 'v1',
      answers: { t1: 'skip', t3: 'new' },
      rest: 'proposal',
    })
    expect(writeAnswers(null, {})).toBeUndefined()
  })
})
