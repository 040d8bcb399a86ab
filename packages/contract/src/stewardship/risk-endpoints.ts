import { z } from 'zod'
import { defineEndpoint } from '../kernel/define-endpoint.ts'
import { Id } from '../kernel/values.ts'

/** The score of an assessment is worked out from its ratings by the parameter set of its scheme, never typed in. */
export const scoreRisk = defineEndpoint({
  id: 'stewardship.scoreRisk',
  method: 'POST',
  path: '/api/risk-assessments/:id/score',
  title: { zh: '逐项评分', en: 'Rate and score a risk assessment' },
  access: 'register.write',
  input: z.object({
    id: Id,
    revision: z.int(),
    /** a line for each item that is rated: its code, a bar, its rating: `P1｜2` */
    answers: z.string().trim().min(1).max(8000),
    /** by whoever assesses, where the scheme gives a score alone; elsewhere the scheme decides */
    result: z.string().max(40).nullable().default(null),
  }),
  output: z.object({
    id: Id,
    revision: z.int(),
    score: z.number(),
    result: z.string(),
    /** code of `risk-list`, where the scheme puts the species on one */
    list: z.string().nullable(),
    parts: z.array(z.object({ code: z.string(), value: z.number() })),
  }),
  errors: ['NOT_FOUND', 'CONFLICT', 'WRONG_STATE', 'INCOMPLETE', 'INVALID_INPUT'],
})
