import { describe, expect, it } from 'vitest'
import { readRiskAnswers, writeRiskAnswers } from './risk-answers.ts'
import { riskSchemes } from './risk-schemes.ts'
import { scoreRisk } from './score-risk.ts'

const schemeOf = (key: string) => {
  const scheme = riskSchemes.find((each) => each.key === key)
  if (!scheme) throw new Error(`no scheme ${key}`)
  return scheme
}

/** Every item with the same rating, but for some. */
const rated = (key: string, value: number, but: Record<string, number> = {}) => ({
  ...Object.fromEntries(schemeOf(key).items.map(({ code }) => [code, value])),
  ...but,
})

/** As few questions of WRA as have to be answered, which come to no points; but for some. */
const wraAnswers = (but: Record<string, number> = {}) => ({
  ...{ '1.01': 0, '2.03': 0, '4.01': 0, '4.03': 0 },
  ...{ '6.01': 0, '6.05': 0, '7.01': 1, '7.02': -1, '7.03': 1, '7.04': -1 },
  ...but,
})

const without = (answers: Record<string, number>, ...codes: string[]) =>
  Object.fromEntries(Object.entries(answers).filter(([code]) => !codes.includes(code)))

/** Every question of WRA with the highest or the lowest rating that it has. */
const wraAll = (which: 'highest' | 'lowest') =>
  Object.fromEntries(
    schemeOf('wra').items.map(({ code, scale }) => {
      const values =
        scale.kind === 'grades' ? scale.grades.map(({ value }) => value) : [scale.least, scale.most]
      return [code, which === 'highest' ? Math.max(...values) : Math.min(...values)]
    }),
  )

describe('risk of an alien species', () => {
  it.each<[string, Record<string, number>, number, string | null]>([
    ['pra', rated('pra', 3), 3, 'extreme'],
    ['pra', rated('pra', 2), 2, 'high'],
    // P2 = 0.6·3 + 0.2·1 + 0.2·1 = 2.2, P3 = max = 2, P4 = (2·2·1·3·2)^1/5 = 1.8882, P5 = 5/3: (2·2.2·2·1.8882·1.6667)^1/5
    [
      'pra',
      {
        P1: 2,
        ...{ P21: 3, P22: 1, P23: 1, P31: 1, P32: 2, P33: 0 },
        ...{ P41: 2, P42: 2, P43: 1, P44: 3, P45: 2, P51: 1, P52: 2, P53: 2 },
      },
      1.943,
      'medium',
    ],
    ['pra', rated('pra', 3, { P1: 0 }), 0, 'low'],
    ['wra', wraAnswers(), 0, 'accept'],
    ['wra', wraAnswers({ '4.01': 1 }), 1, 'evaluate'],
    ['wra', wraAnswers({ '5.01': 5, '4.01': 1 }), 6, 'evaluate'],
    ['wra', wraAnswers({ '5.01': 5, '4.01': 1, '6.01': 1 }), 7, 'reject'],
    ['wra', wraAnswers({ '1.01': -3, '3.01': -2, '3.03': 4, '2.05': 0 }), -1, 'accept'],
    ['wra', wraAnswers({ '2.01': 2, '2.02': 2 }), 0, 'accept'],
    ['wra', wraAll('highest'), 57, 'reject'],
    ['wra', wraAll('lowest'), -27, 'accept'],
    ['iseia', { M1: 3, M2: 3, M3: 3, M4: 2, S: 1 }, 11, 'high'],
    ['iseia', { M1: 3, M2: 3, M3: 2, M4: 2, S: 1 }, 10, 'medium'],
    ['iseia', rated('iseia', 2), 8, 'low'],
    ['eicat', rated('eicat', 0, { E3: 4, E8: 2 }), 4, 'high'],
    ['eicat', { E3: 2, E8: 5 }, 5, 'extreme'],
    ['eicat', { E12: 1 }, 1, 'low'],
    ['eicat', { E5: 0 }, 0, 'evaluate'],
    ['harmonia', rated('harmonia', 0, { H1: 1, H2: 0.5, H3: 0.25, H6: 0.75 }), 0.375, null],
    ['hj624', { Q1: 1, Q2: 2, Q3: 3, Q4: 3 }, 2.25, null],
  ])('by %s %o', (key, answers, score, result) => {
    expect(scoreRisk(schemeOf(key), answers)).toMatchObject({ score, result })
  })

  it('shows its parts', () => {
    expect(scoreRisk(schemeOf('pra'), rated('pra', 2, { P21: 3 }))?.parts).toEqual([
      { code: 'P1', value: 2 },
      { code: 'P2', value: 2.6 },
      { code: 'P3', value: 2 },
      { code: 'P4', value: 2 },
      { code: 'P5', value: 2 },
    ])
  })

  it('asks 49 questions of a weed, and shows what each section comes to', () => {
    expect(schemeOf('wra').sections.map(({ items }) => items.length)).toEqual([13, 12, 24])
    expect(scoreRisk(schemeOf('wra'), wraAnswers({ '3.04': 4, '5.01': 5, '8.03': -1 }))?.parts).toEqual([
      { code: 'A', value: 4 },
      { code: 'B', value: 0 },
      { code: 'C', value: 4 },
    ])
  })

  it.each([
    ['1.01', [-3, 0]],
    ['1.02', [1, -1]],
    ['2.01', [0, 1, 2]],
    ['2.05', [0]],
    ['4.03', [1, 0]],
    ['4.04', [1, -1]],
    ['5.01', [5, 0]],
    ['6.01', [1, 0]],
    ['6.05', [-1, 0]],
    ['6.07', [1, 0, -1]],
    ['7.08', [1, -1]],
    ['8.03', [-1, 1]],
    ['8.04', [1, -1]],
    ['8.05', [-1, 1]],
  ])('gives question %s of WRA its points %o', (code, points) => {
    const scale = schemeOf('wra').items.find((item) => item.code === code)?.scale
    expect(scale?.kind === 'grades' && scale.grades.map(({ value }) => value)).toEqual(points)
  })

  it.each<[Record<string, number>, string | null]>([
    [{ M1: 3, M2: 3, M3: 3, M4: 2, S: 0 }, 'alert'],
    [{ M1: 3, M2: 3, M3: 3, M4: 2, S: 1 }, 'black'],
    [{ M1: 3, M2: 3, M3: 3, M4: 2, S: 3 }, 'black'],
    [{ M1: 3, M2: 3, M3: 2, M4: 2, S: 0 }, 'alert'],
    [{ M1: 3, M2: 3, M3: 2, M4: 2, S: 2 }, 'watch'],
    [{ M1: 2, M2: 2, M3: 2, M4: 2, S: 0 }, null],
    [{ M1: 2, M2: 2, M3: 2, M4: 2, S: 3 }, null],
  ])('puts what ISEIA rates %o on the list %s', (answers, list) => {
    expect(scoreRisk(schemeOf('iseia'), answers)?.list).toBe(list)
  })

  it.each([
    ['one that is missing', 'iseia', { M1: 3, M2: 3, M3: 2, S: 1 }],
    ['no stage of its range', 'iseia', { M1: 3, M2: 3, M3: 2, M4: 2 }],
    ['one off its scale', 'iseia', { M1: 3, M2: 3, M3: 2, M4: 4, S: 1 }],
    ['an optional one off its scale', 'wra', wraAnswers({ '5.01': 1 })],
    ['a half point', 'wra', wraAnswers({ '3.01': 0.5 })],
    ['one answer in section A', 'wra', without(wraAnswers(), '1.01')],
    ['one answer in section B', 'wra', without(wraAnswers(), '4.03')],
    ['five answers in section C', 'wra', without(wraAnswers(), '6.01')],
    ['no mechanism', 'eicat', {}],
  ])('has no score with %s', (_, key, answers) => {
    expect(scoreRisk(schemeOf(key), answers)).toBeNull()
  })

  it.each(riskSchemes.map(({ key }) => key))('keeps ratings by %s in words and reads them back', (key) => {
    const scheme = schemeOf(key)
    const answers = Object.fromEntries(
      scheme.items.map(({ code, scale }) => [
        code,
        scale.kind === 'grades' ? (scale.grades.at(-1)?.value ?? 0) : scale.least,
      ]),
    )
    const text = writeRiskAnswers(scheme, answers)
    expect(text.split('\n')).toHaveLength(scheme.items.length)
    expect(readRiskAnswers(scheme, text)).toEqual({ answers, faults: [] })
    expect(scoreRisk(scheme, answers)).not.toBeNull()
  })

  it.each([
    ['wra', 'NA 甲 生物地理：已答题数｜5\nA 甲 生物地理：得分｜3', {}, [1, 2]],
    ['iseia', 'M1 扩散潜力｜3 高\nM2 侵入高价值生境｜2 中', { M1: 3, M2: 2 }, []],
    ['eicat', 'E1 竞争｜0 资料不足 DD 或不适用\nE2 捕食｜3 中等 MO', { E1: 0, E2: 3 }, []],
  ])('takes from ratings by the %s of before what still fits', (key, text, answers, lines) => {
    const read = readRiskAnswers(schemeOf(key), text)
    expect(read.answers).toEqual(answers)
    expect(read.faults.map(({ line }) => line)).toEqual(lines)
  })

  it('tells what cannot be taken by its line', () => {
    const { answers, faults } = readRiskAnswers(
      schemeOf('iseia'),
      'M1｜3\n\nM9｜2\nM2 侵入｜7\nM1｜1\n没有分值',
    )
    expect(answers).toEqual({ M1: 3 })
    expect(faults.map(({ line }) => line).toSorted()).toEqual([3, 4, 5, 6])
  })
})
