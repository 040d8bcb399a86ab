import { emptyEntry } from '@wanwu/contract'
import { describe, expect, it } from 'vitest'
import { drawSample } from './draw-sample.ts'
import { type ClaimFacts, weighClaim } from './weigh-claim.ts'

const claim = (facts: Partial<ClaimFacts>): ClaimFacts => ({
  obligationId: 'o',
  unitId: 'u',
  content: { ...emptyEntry, claim: 'progress', progress: '…' },
  evidence: 1,
  late: false,
  changes: 0,
  contradicted: 0,
  ...facts,
})
const points = (facts: Partial<ClaimFacts>) =>
  weighClaim(claim(facts)).map(({ reason, points }) => `${reason} ${points}`)

describe('how much a claim should be looked at', () => {
  it.each<[Partial<ClaimFacts>, string[]]>([
    [{}, ['base 1']],
    [{ evidence: 0 }, ['base 1', 'no-evidence 2']],
    [{ content: { ...emptyEntry, claim: 'done' } }, ['base 1', 'done 3']],
    [{ content: { ...emptyEntry, claim: 'not-started' }, evidence: 0 }, ['base 1']],
    [{ late: true, changes: 2, contradicted: 5 }, ['base 1', 'late 1', 'changed 1', 'contradicted-before 6']],
  ])('%o', (facts, expected) => {
    expect(points(facts)).toEqual(expected)
  })
})

describe('a draw', () => {
  const items = Array.from({ length: 100 }, (_, index) => index)
  const heavy = (item: number) => (item < 10 ? 9 : 1)

  it('can be repeated, and differs with its seed', () => {
    expect(drawSample(items, heavy, 20, 'a')).toEqual(drawSample(items, heavy, 20, 'a'))
    expect(drawSample(items, heavy, 20, 'a')).not.toEqual(drawSample(items, heavy, 20, 'b'))
  })

  it('takes nothing twice and never more than there is', () => {
    expect(new Set(drawSample(items, heavy, 500, 'a'))).toEqual(new Set(items))
  })

  it('takes the heavy more often, and the light sometimes', () => {
    let heavyTaken = 0
    for (let seed = 0; seed < 400; seed++) {
      heavyTaken += drawSample(items, heavy, 10, `seed ${seed}`).filter((item) => item < 10).length
    }
    // Ten draws of weight 9 × 10 against 90: the first is heavy half the time, later ones less often.
    expect(heavyTaken / 400).toBeGreaterThan(3.5)
    expect(heavyTaken / 400).toBeLessThan(6.5)
  })
})
