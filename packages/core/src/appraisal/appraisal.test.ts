import {
  type AppraisalFact,
  appraisalFacts,
  type ItemNeed,
  SchemeDefinition,
  type SchemeItem,
  type ScoringRule,
  type UnitFacts,
} from '@wanwu/contract'
import { describe, expect, it } from 'vitest'
import { filingScheme, fullScheme } from './example-schemes.ts'
import { gradeScores, vetoesOf } from './grade-scores.ts'
import { scoreItem } from './score-item.ts'

const factsOf = (counts: Partial<Record<AppraisalFact, number>>): UnitFacts =>
  Object.fromEntries(
    appraisalFacts.map((fact) => [
      fact,
      Array.from({ length: counts[fact] ?? 0 }, (_, index) => ({ label: `${fact} ${index + 1}`, href: '/' })),
    ]),
  ) as unknown as UnitFacts

describe('an item', () => {
  it.each<[ScoringRule, Partial<Record<AppraisalFact, number>>, number | null]>([
    [{ kind: 'deduct', fact: 'reports-missing', each: 0.5 }, { 'reports-missing': 3 }, 8.5],
    [{ kind: 'deduct', fact: 'reports-missing', each: 4 }, { 'reports-missing': 3 }, 0],
    [{ kind: 'deduct', fact: 'reports-missing', each: 4, most: 6 }, { 'reports-missing': 3 }, 4],
    [
      { kind: 'ratio', fact: 'reports-on-time', of: 'reports-owed' },
      { 'reports-on-time': 2, 'reports-owed': 3 },
      6.67,
    ],
    [{ kind: 'ratio', fact: 'reports-on-time', of: 'reports-owed' }, {}, 10],
    [
      { kind: 'ratio', fact: 'reports-on-time', of: 'reports-owed' },
      { 'reports-on-time': 5, 'reports-owed': 4 },
      10,
    ],
    [{ kind: 'none-of', fact: 'claims-contradicted' }, { 'claims-contradicted': 1 }, 0],
    [{ kind: 'none-of', fact: 'claims-contradicted' }, {}, 10],
    [{ kind: 'bonus', fact: 'claims-verified', each: 3 }, { 'claims-verified': 2 }, 6],
    [{ kind: 'bonus', fact: 'claims-verified', each: 3 }, { 'claims-verified': 9 }, 10],
    [{ kind: 'by-hand' }, {}, null],
  ])('%j with %j: %s of 10', (rule, counts, expected) => {
    expect(scoreItem({ id: 'x', title: 'x', points: 10, rule }, factsOf(counts)).score).toBe(expected)
  })

  it.each<[ItemNeed['otherwise'], number, number | null]>([
    ['zero', 0, 0],
    ['not-applicable', 0, null],
    ['zero', 1, 10],
  ])('that needs something filed is %s with %i reports filed', (otherwise, filed, expected) => {
    const item: SchemeItem = {
      ...{ id: 'x', title: 'x', points: 10, rule: { kind: 'none-of', fact: 'claims-contradicted' } },
      needs: [{ fact: 'reports-filed', otherwise }],
    }
    const { score, unmet, working } = scoreItem(item, factsOf({ 'reports-filed': filed }))
    expect(score).toBe(expected)
    expect(unmet).toEqual(filed === 0 ? item.needs?.[0] : null)
    expect(working.map(({ fact }) => fact)).toEqual(['reports-filed', 'claims-contradicted'])
  })

  it('shows the records it was counted from', () => {
    const rule: ScoringRule = { kind: 'deduct', fact: 'reports-late', each: 1 }
    expect(
      scoreItem({ id: 'x', title: 'x', points: 10, rule }, factsOf({ 'reports-late': 1 })).working,
    ).toEqual([{ fact: 'reports-late', count: 1, records: [{ label: 'reports-late 1', href: '/' }] }])
  })
})

describe('a total', () => {
  const grade = (counts: Partial<Record<AppraisalFact, number>>, byHand: number | null = 10) => {
    const facts = factsOf({
      ...{
        'reports-owed': 4,
        'reports-filed': 4,
        'reports-on-time': 4,
        'milestones-due': 4,
        'milestones-met': 4,
      },
      ...counts,
    })
    const scores = fullScheme.items
      .map((item) => scoreItem(item, facts))
      .map((item) => (item.rule.kind === 'by-hand' ? { ...item, score: byHand } : item))
    return gradeScores(fullScheme, scores, vetoesOf(fullScheme, facts))
  }

  it.each<[string, Partial<Record<AppraisalFact, number>>, { total: number; grade: string }]>([
    ['nothing wrong', {}, { total: 100, grade: '优秀' }],
    [
      'a bonus does not lift it over the full points',
      { 'claims-verified': 4 },
      { total: 100, grade: '优秀' },
    ],
    ['a bonus makes good', { 'reports-missing': 1, 'claims-verified': 4 }, { total: 97, grade: '优秀' }],
    [
      'a contradicted claim bars the highest grade',
      { 'claims-contradicted': 1 },
      { total: 90, grade: '良好' },
    ],
    [
      'half the milestones, two missing',
      { 'milestones-due': 4, 'milestones-met': 2, 'reports-missing': 2 },
      { total: 70, grade: '良好' },
    ],
  ])('%s', (_, counts, expected) => {
    expect(grade(counts)).toEqual(expected)
  })

  it.each<[string, Partial<Record<AppraisalFact, number>>, number]>([
    [
      'owed nothing: what remains is scaled',
      { 'reports-owed': 0, 'reports-filed': 0, 'reports-on-time': 0, 'milestones-met': 2 },
      60,
    ],
    [
      'filed nothing: no points for truth',
      { 'reports-filed': 0, 'reports-on-time': 0, 'reports-missing': 4 },
      50,
    ],
  ])('of a unit that %s', (_, counts, total) => {
    expect(grade(counts).total).toBe(total)
  })

  it('waits for what is scored by hand', () => {
    expect(grade({}, null)).toEqual({ total: null, grade: null })
  })
})

it('example schemes are valid data, and the full one has a hundred points', () => {
  for (const scheme of [filingScheme, fullScheme]) expect(SchemeDefinition.parse(scheme)).toEqual(scheme)
  const points = fullScheme.items.filter(({ rule }) => rule.kind !== 'bonus').map((item) => item.points)
  expect(points.reduce((sum, each) => sum + each, 0)).toBe(100)
})
