import { z } from 'zod'
import { defineEndpoint } from '../kernel/define-endpoint.ts'
import { Id } from '../kernel/values.ts'

/** Figures of a population from the pedigree of its individuals; null where they cannot be worked out. */
const PopulationFigures = z.object({
  living: z.int(),
  males: z.int(),
  females: z.int(),
  /** ancestors without known parents of those that live */
  founders: z.int(),
  meanKinship: z.number().nullable(),
  /** 1 − mean kinship */
  diversity: z.number().nullable(),
  /** 1 / (2 · mean kinship) */
  founderEquivalents: z.number().nullable(),
  /** 4·Nm·Nf / (Nm + Nf) */
  effectiveSize: z.number().nullable(),
  meanInbreeding: z.number().nullable(),
})

export const getKinship = defineEndpoint({
  id: 'stewardship.getKinship',
  method: 'GET',
  path: '/api/ex-situ-populations/:id/kinship',
  title: { zh: '种群亲缘与多样性', en: 'Kinship and diversity of a population' },
  access: 'register.read',
  input: z.object({ id: Id }),
  output: PopulationFigures.extend({
    /** those that live, the least related to the others first */
    members: z.array(
      z.object({
        id: Id,
        number: z.string(),
        sex: z.string().nullable(),
        inbreeding: z.number(),
        meanKinship: z.number(),
      }),
    ),
    revision: z.int(),
    can: z.object({ record: z.boolean() }),
  }),
  errors: ['NOT_FOUND', 'WRONG_STATE', 'TOO_LARGE'],
})

export const recordKinship = defineEndpoint({
  id: 'stewardship.recordKinship',
  method: 'POST',
  path: '/api/ex-situ-populations/:id/kinship',
  title: { zh: '核算并登记遗传指标', en: 'Work out and record the genetic figures of a population' },
  access: 'register.write',
  input: z.object({ id: Id, revision: z.int() }),
  output: PopulationFigures.extend({ id: Id, revision: z.int() }),
  errors: ['NOT_FOUND', 'CONFLICT', 'WRONG_STATE', 'INCOMPLETE', 'TOO_LARGE'],
})
