import { expect, test } from 'vitest'
import { parseSentence } from './parse-sentence.ts'

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
