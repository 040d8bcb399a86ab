import { describe, expect, it } from 'vitest'
import { compareSentence } from './compare-sentence.ts'
import { tokensOf } from './numbers.ts'

/** A draft sentence in which `{id:12}` is the figure `id` of value 12. */
const draftOf = (text: string) =>
  text.split(/(\{\w+:[\d.]+\})/u).flatMap((part) => {
    const [, id, value] = /^\{(\w+):([\d.]+)\}$/u.exec(part) ?? []
    return id && value ? tokensOf(value, id) : tokensOf(part)
  })

const draft =
  '截至2027年3月30日，应报{expected:29}家，已报{received:1}家，报送率{receivedRate:3.4}%，按时率{onTimeRate:3.4}%。'

describe('compareSentence', () => {
  it.each([
    ['the same', '截至2027年3月30日，应报29家，已报1家，报送率3.4%，按时率3.4%。', []],
    [
      'full-width digits and spaces',
      '截至2027年3月30日，应报２９家，已报 1 家，报送率3.4％，按时率3.4%。',
      [],
    ],
    [
      'other words around the same figures',
      '到2027年3月31日，共应报29家，实际已报1家，报送率3.4%，按时率3.4%。',
      [],
    ],
    [
      'a rate changed where another has its value',
      '截至2027年3月30日，应报29家，已报1家，报送率99.9%，按时率3.4%。',
      [['changed', 'receivedRate', '3.4', '99.9']],
    ],
    [
      'two figures changed',
      '截至2027年3月30日，应报28家，已报2家，报送率3.4%，按时率3.4%。',
      [
        ['changed', 'expected', '29', '28'],
        ['changed', 'received', '1', '2'],
      ],
    ],
    [
      'a figure dropped',
      '截至2027年3月30日，应报29家，报送率3.4%，按时率3.4%。',
      [['dropped', 'received', '1', null]],
    ],
    [
      'a figure nobody counted',
      '截至2027年3月30日，应报29家，已报1家，报送率3.4%，按时率3.4%，另有5家口头报告。',
      [['added', null, null, '5']],
    ],
    ['a document number and a day', '按照云办〔2027〕12号，应报29家，已报1家，报送率3.4%，按时率3.4%。', []],
  ])('%s', (_, final, expected) => {
    const found = compareSentence(draftOf(draft), tokensOf(final), '一、总体情况', final)
    expect(found.map(({ kind, figure, before, after }) => [kind, figure, before, after])).toEqual(expected)
  })
})
