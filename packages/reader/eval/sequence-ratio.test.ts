import { expect, test } from 'vitest'
import { sequenceRatio } from './sequence-ratio.ts'

// figures printed by Python 3.11: difflib.SequenceMatcher(None, a, b).ratio()
test.each([
  ['', '', 1],
  ['abcd', 'bcde', 0.75],
  ['落实就地保护体系', '落实就地保护', 0.8571428571428571],
  ['开展湿地资源调查', '湿地资源调查开展', 0.75],
  ['qabxcd', 'abycdf', 0.6666666666666666],
  ['甲乙', '丙丁', 0],
])('%s and %s are %d alike', (left, right, ratio) => {
  expect(sequenceRatio(left, right)).toBe(ratio)
})

test('characters frequent in a long second string start no match, but lengthen one', () => {
  const long = '甲'.repeat(150) + '乙丙丁'.repeat(20)
  expect(sequenceRatio('乙丙丁甲'.repeat(3), long)).toBe(0)
  expect(sequenceRatio('甲'.repeat(150), long)).toBe(0.8333333333333334)
  expect(sequenceRatio('戊甲', `${'甲甲甲乙'.repeat(60)}戊`)).toBe(0.00823045267489712)
})
