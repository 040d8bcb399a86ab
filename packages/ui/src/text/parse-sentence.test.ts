import { expect, test } from 'vitest'
import { chooseForm, parseSentence } from './parse-sentence.ts'

test('words and numbers alternate, a tail belongs to its number', () => {
  expect(parseSentence('应报{due}项；{late|项逾期}。')).toEqual([
    { kind: 'words', text: '应报' },
    { kind: 'number', name: 'due', tail: '' },
    { kind: 'words', text: '项；' },
    { kind: 'number', name: 'late', tail: '项逾期' },
    { kind: 'words', text: '。' },
  ])
})

test('a sentence may begin and end with numbers', () => {
  expect(parseSentence('{a}{b}').map((piece) => piece.kind)).toEqual(['number', 'number'])
})

test('braces that name nothing stay words', () => {
  expect(parseSentence('条款{}和{1}')).toEqual([{ kind: 'words', text: '条款{}和{1}' }])
})

test('a word may follow a number that is not printed again', () => {
  expect(parseSentence('{a} {a#plan/plans}').at(-1)).toEqual({ kind: 'form', name: 'a', forms: 'plan/plans' })
})

test.each([
  [' doubt/ doubts', 1, ' doubt'],
  [' doubt/ doubts', 0, ' doubts'],
  [' doubt/ doubts', '12,000', ' doubts'],
  ['项存疑', 1, '项存疑'],
])('%j beside %s is %j', (forms, value, form) => {
  expect(chooseForm(forms, value)).toBe(form)
})
