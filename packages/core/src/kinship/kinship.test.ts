import { describe, expect, it } from 'vitest'
import { kinshipOf, PedigreeRing } from './kinship.ts'
import { type PopulationMember, populationGenetics } from './population-genetics.ts'

/** `c a b`: c with sire a and dam b; `-` for a parent that is not known. */
const pedigree = (...rows: string[]) =>
  rows.map((row) => {
    const [id = '', sire = '-', dam = '-'] = row.split(' ')
    return { id, sire: sire === '-' ? null : sire, dam: dam === '-' ? null : dam }
  })

describe('kinship', () => {
  const family = pedigree(
    'g',
    'i g h',
    'h',
    'a',
    'b',
    's a b',
    't a b',
    'u a c',
    'x s t',
    'y a s',
    'z x x2',
    'x2 s t',
  )
  it.each([
    ['a', 'a', 0.5, 'with itself'],
    ['a', 'b', 0, 'founders'],
    ['a', 's', 0.25, 'parent and child'],
    ['s', 't', 0.25, 'full sibs'],
    ['s', 'u', 0.125, 'half sibs'],
    ['x', 'x', 0.625, 'a child of full sibs with itself'],
    ['a', 'x', 0.25, 'grandparent by two ways'],
    ['y', 'y', 0.625, 'a child of parent and child with itself'],
    ['x', 'x2', 0.375, 'full sibs whose parents are full sibs'],
    ['g', 'i', 0.25, 'a parent that stands after its child in the list'],
  ])('of %s and %s is %s (%s)', (a, b, expected) => {
    expect(kinshipOf(family).between(a, b)).toBe(expected)
    expect(kinshipOf(family).between(b, a)).toBe(expected)
  })

  it.each([
    ['a', 0],
    ['s', 0],
    ['x', 0.25],
    ['y', 0.25],
    ['z', 0.375],
  ])('inbreeding of %s is %s, the kinship of its parents', (id, expected) => {
    expect(kinshipOf(family).inbreeding(id)).toBe(expected)
  })

  it('takes an absent parent as one founder', () => {
    expect(kinshipOf(pedigree('p gone -', 'q gone -')).between('p', 'q')).toBe(0.125)
  })

  it('says who is its own ancestor', () => {
    const ring = () => kinshipOf(pedigree('a c -', 'b a -', 'c b -', 'd'))
    expect(ring).toThrow(PedigreeRing)
    expect(ring).toThrow('a, b, c')
  })
})

describe('figures of a population', () => {
  const member = (row: string, sex: PopulationMember['sex'], counts = true): PopulationMember[] =>
    pedigree(row).map((entry) => ({ ...entry, sex, counts }))

  it('four unrelated founders: mean kinship 4 · ½ / 16 = 0.125, four genomes', () => {
    const four = ['a', 'b', 'c', 'd'].flatMap((id, at) => member(id, at < 1 ? 'male' : 'female'))
    expect(populationGenetics(four)).toMatchObject({
      living: 4,
      founders: 4,
      meanKinship: 0.125,
      diversity: 0.875,
      founderEquivalents: 4,
      effectiveSize: 3,
      meanInbreeding: 0,
    })
  })

  it('two full sibs of dead founders: (½ + ¼ + ¼ + ½) / 4 = 0.375', () => {
    const sibs = [
      ...member('a', 'male', false),
      ...member('b', 'female', false),
      ...member('s a b', 'male'),
      ...member('t a b', 'female'),
    ]
    const figures = populationGenetics(sibs)
    expect(figures).toMatchObject({ living: 2, founders: 2, meanKinship: 0.375, diversity: 0.625 })
    expect(figures.founderEquivalents).toBeCloseTo(4 / 3, 12)
    expect(figures.effectiveSize).toBe(2)
    expect(figures.members).toEqual([
      { id: 's', inbreeding: 0, meanKinship: 0.375 },
      { id: 't', inbreeding: 0, meanKinship: 0.375 },
    ])
  })

  it('says nothing of a population in which nobody lives, or of one sex', () => {
    expect(populationGenetics(member('a', 'male', false))).toMatchObject({
      living: 0,
      meanKinship: null,
      diversity: null,
      founderEquivalents: null,
    })
    expect(populationGenetics(member('a', 'male')).effectiveSize).toBeNull()
  })
})
