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
    ['wra', { NA: 5, A: 3, NB: 4, B: 2, NC: 8, C: 2 }, 7, 'reject'],
    ['wra', { NA: 5, A: 3, NB: 4, B: 2, NC: 8, C: 1 }, 6, 'evaluate'],
    ['wra', { NA: 2, A: -1, NB: 2, B: 0, NC: 6, C: 1 }, 0, 'accept'],
    ['iseia', { M1: 3, M2: 3, M3: 3, M4: 2 }, 11, 'high'],
    ['iseia', { M1: 3, M2: 3, M3: 2, M4: 2 }, 10, 'medium'],
    ['iseia', rated('iseia', 2), 8, 'low'],
    ['eicat', rated('eicat', 0, { E3: 4, E8: 2 }), 4, 'high'],
    ['eicat', rated('eicat', 0), 0, 'evaluate'],
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

  it.each([
    ['one that is missing', 'iseia', { M1: 3, M2: 3, M3: 2 }],
    ['one off its scale', 'iseia', { M1: 3, M2: 3, M3: 2, M4: 4 }],
    ['a half point', 'wra', { NA: 5, A: 3.5, NB: 4, B: 2, NC: 8, C: 2 }],
    ['too few answers in a section', 'wra', { NA: 5, A: 3, NB: 1, B: 2, NC: 8, C: 2 }],
  ])('has no score with %s', (_, key, answers) => {
    expect(scoreRisk(schemeOf(key), answers as unknown as Record<string, number>)).toBeNull()
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

  it('tells what cannot be taken by its line', () => {
    const { answers, faults } = readRiskAnswers(
      schemeOf('iseia'),
      'M1｜3\n\nM9｜2\nM2 侵入｜7\nM1｜1\n没有分值',
    )
    expect(answers).toEqual({ M1: 3 })
    expect(faults.map(({ line }) => line).toSorted()).toEqual([3, 4, 5, 6])
  })
})
