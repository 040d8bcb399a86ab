import { kinshipOf, type PedigreeEntry } from './kinship.ts'

/** An individual of a population and its ancestors; only the living ones of the population count for its figures. */
export interface PopulationMember extends PedigreeEntry {
  sex: 'male' | 'female' | null
  /** alive, and of the population looked at */
  counts: boolean
}

/** Figures of a population from its pedigree. Shares are between 0 and 1, not rounded. */
export interface PopulationGenetics {
  living: number
  males: number
  females: number
  /** ancestors without known parents of those that live, themselves included */
  founders: number
  /** null where nobody lives */
  meanKinship: number | null
  /** 1 − mean kinship */
  diversity: number | null
  /** 1 / (2 · mean kinship) */
  founderEquivalents: number | null
  /** 4·Nm·Nf / (Nm + Nf) of the living; null where one sex is missing */
  effectiveSize: number | null
  meanInbreeding: number | null
  /** each that lives: the low mean kinship is the one to breed */
  members: { id: string; inbreeding: number; meanKinship: number }[]
}

const mean = (numbers: readonly number[]): number | null =>
  numbers.length === 0 ? null : numbers.reduce((sum, each) => sum + each, 0) / numbers.length

function foundersOf(pedigree: readonly PopulationMember[], living: readonly string[]): number {
  const entries = new Map(pedigree.map((entry) => [entry.id, entry]))
  const seen = new Set<string>()
  const open = [...living]
  let founders = 0
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (seen.has(id)) continue
    seen.add(id)
    const parents = [entries.get(id)?.sire, entries.get(id)?.dam].filter(
      (parent) => typeof parent === 'string',
    )
    if (parents.length === 0) founders += 1
    open.push(...parents)
  }
  return founders
}

/**
 * Mean kinship, gene diversity, founder genome equivalents (Lacy 1989, Ballou and Lacy 1995), effective size by sex
 * (Wright 1931) and inbreeding. Mean kinship is taken over all pairs of the living, each with itself included.
 *
 * @throws PedigreeRing when somebody is its own ancestor
 */
export function populationGenetics(pedigree: readonly PopulationMember[]): PopulationGenetics {
  const kinship = kinshipOf(pedigree)
  const living = pedigree.filter(({ counts }) => counts)
  const ids = living.map(({ id }) => id)
  const members = ids.map((id) => ({
    id,
    inbreeding: kinship.inbreeding(id),
    meanKinship: mean(ids.map((other) => kinship.between(id, other))) ?? 0,
  }))
  const meanKinship = mean(members.map((member) => member.meanKinship))
  const males = living.filter(({ sex }) => sex === 'male').length
  const females = living.filter(({ sex }) => sex === 'female').length
  return {
    living: living.length,
    males,
    females,
    founders: foundersOf(pedigree, ids),
    meanKinship,
    diversity: meanKinship === null ? null : 1 - meanKinship,
    founderEquivalents: meanKinship ? 1 / (2 * meanKinship) : null,
    effectiveSize: males > 0 && females > 0 ? (4 * males * females) / (males + females) : null,
    meanInbreeding: mean(members.map(({ inbreeding }) => inbreeding)),
    members,
  }
}
