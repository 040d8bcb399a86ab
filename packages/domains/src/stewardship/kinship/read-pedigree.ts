import { AppError } from '@wanwu/contract'
import { PedigreeRing, type PopulationGenetics, type PopulationMember, populationGenetics } from '@wanwu/core'
import type { SqlClient } from '@wanwu/database'

/** Beyond this the matrix of everybody with everybody would take more memory than a request should. */
const mostIndividuals = 3000

/** Figures of a population, rounded to four places, and who its individuals are. */
export interface PopulationStudy {
  figures: Omit<PopulationGenetics, 'members'>
  members: (PopulationGenetics['members'][number] & { number: string; sex: string | null })[]
}

interface Individual extends PopulationMember {
  number: string
}

/** Individuals of a population and all their ancestors, wherever those are kept. */
async function readIndividuals(client: SqlClient, population: string): Promise<Individual[]> {
  const { rows } = await client.query<Individual>(
    `with recursive line (id) as (
       select id from register.ex_situ_individual where f_population = $1 and voided_at is null
       union
       select parent from line join register.ex_situ_individual as child on child.id = line.id
       cross join lateral (values (child.f_sire), (child.f_dam)) as parents (parent) where parent is not null)
     select one.id, one.f_number as number, nullif(one.f_sex, 'unknown') as sex, one.f_sire as sire, one.f_dam as dam,
       one.f_population = $1 and one.state = 'alive' and one.voided_at is null as counts
     from register.ex_situ_individual as one where one.id in (select id from line) order by one.id limit ${mostIndividuals + 1}`,
    [population],
  )
  if (rows.length <= mostIndividuals) return rows
  throw new AppError('TOO_LARGE', {
    message: {
      zh: `个体及其祖先超过${mostIndividuals}个，不能在线核算。`,
      en: `There are more than ${mostIndividuals} individuals and ancestors: too many to work out here.`,
    },
    next: { zh: '请按种群分册管理。', en: 'Keep the population in several parts.' },
  })
}

function ringFound(ids: readonly string[], individuals: readonly Individual[]): AppError {
  const named = individuals.filter(({ id }) => ids.includes(id))
  const numbers = named.slice(0, 5).map(({ number }) => number)
  return new AppError('WRONG_STATE', {
    message: {
      zh: `谱系有误：${numbers.join('、')}成了自己的祖先。`,
      en: `The pedigree is wrong: ${numbers.join(', ')} would be their own ancestors.`,
    },
    next: { zh: '请改正这些个体的父本和母本。', en: 'Mend sire and dam of these individuals.' },
    data: { individuals: named.map(({ id }) => id) },
  })
}

const rounded = (value: number) => Math.round(value * 10_000) / 10_000
const orNull = (value: number | null) => (value === null ? null : rounded(value))

/** Works out a population from its individuals. @throws AppError WRONG_STATE for a pedigree that is a ring, TOO_LARGE */
export async function studyPopulation(client: SqlClient, population: string): Promise<PopulationStudy> {
  const individuals = await readIndividuals(client, population)
  let genetics: PopulationGenetics
  try {
    genetics = populationGenetics(individuals)
  } catch (error) {
    if (error instanceof PedigreeRing) throw ringFound(error.ids, individuals)
    throw error
  }
  const byId = new Map(individuals.map((each) => [each.id, each]))
  const { members, ...figures } = genetics
  return {
    figures: {
      ...figures,
      meanKinship: orNull(figures.meanKinship),
      diversity: orNull(figures.diversity),
      founderEquivalents: orNull(figures.founderEquivalents),
      effectiveSize: orNull(figures.effectiveSize),
      meanInbreeding: orNull(figures.meanInbreeding),
    },
    members: members
      .map((member) => ({
        id: member.id,
        number: byId.get(member.id)?.number ?? '',
        sex: byId.get(member.id)?.sex ?? null,
        inbreeding: rounded(member.inbreeding),
        meanKinship: rounded(member.meanKinship),
      }))
      .sort((a, b) => a.meanKinship - b.meanKinship || a.number.localeCompare(b.number)),
  }
}
