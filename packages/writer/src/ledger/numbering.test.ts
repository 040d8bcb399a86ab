import { describe, expect, it } from 'vitest'
import { numbered, withoutNumber } from './numbering.ts'

describe('withoutNumber', () => {
  it.each([
    ['一、健全制度', '健全制度'],
    ['（十二）修复湿地。', '修复湿地'],
    ['(3)巡护', '巡护'],
    ['1.加强执法', '加强执法'],
    ['2.1 加强执法', '加强执法'],
    ['第三章 保障措施', '保障措施'],
    ['①监测', '监测'],
    ['2025年目标', '2025年目标'],
    ['一体化保护', '一体化保护'],
  ])('%s → %s', (heading, expected) => {
    expect(withoutNumber(heading)).toBe(expected)
  })
})

describe('numbered', () => {
  it.each([
    ['1', '1. 1.5万亩'],
    ['一', '一、1.5万亩'],
    ['（一）', '（一）1.5万亩'],
    ['③', '③1.5万亩'],
    ['', '1.5万亩'],
  ])('%s', (no, expected) => {
    expect(numbered(no, '1.5万亩')).toBe(expected)
  })
})
