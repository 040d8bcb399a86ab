import { z } from 'zod'
import { defineEndpoint } from '../kernel/define-endpoint.ts'
import { Day, Id, UnitRef } from '../kernel/values.ts'

/** Why a use of a genetic resource is not in order. */
export const UseProblem = z.enum([
  'no-access',
  'access-not-approved',
  'access-of-another-resource',
  'access-later',
  'access-over',
  'benefit-overdue',
])
export type UseProblem = z.infer<typeof UseProblem>

export const getGeneticChain = defineEndpoint({
  id: 'stewardship.getGeneticChain',
  method: 'GET',
  path: '/api/genetic-resources/:id/chain',
  title: { zh: '遗传资源全链条', en: 'The chain of a genetic resource' },
  access: 'register.read',
  input: z.object({ id: Id }),
  output: z.object({
    resource: z.object({
      id: Id,
      code: z.string(),
      name: z.string(),
      state: z.string(),
      originArea: z.string().nullable(),
      holder: z.string().nullable(),
    }),
    accesses: z.array(
      z.object({
        id: Id,
        number: z.string(),
        user: z.string(),
        state: z.string(),
        approverUnit: UnitRef.nullable(),
        approver: z.string().nullable(),
        approval: z.string().nullable(),
        approvedOn: Day.nullable(),
        validTo: Day.nullable(),
      }),
    ),
    uses: z.array(
      z.object({
        id: Id,
        number: z.string(),
        name: z.string(),
        kind: z.string(),
        state: z.string(),
        unit: UnitRef,
        access: Id.nullable(),
        user: z.string().nullable(),
        startedOn: Day.nullable(),
        right: z.string().nullable(),
        /** whether the application for the right names where the resource comes from */
        disclosed: z.boolean().nullable(),
        abroad: z.string().nullable(),
        /** 元 */
        benefit: z.number().nullable(),
        benefitBy: Day.nullable(),
        paid: z.number(),
        problems: z.array(UseProblem),
        /** the finding that was raised about it last */
        finding: Id.nullable(),
        benefits: z.array(
          z.object({
            id: Id,
            number: z.string(),
            amount: z.number(),
            paidOn: Day,
            beneficiary: z.string().nullable(),
            state: z.string(),
          }),
        ),
      }),
    ),
  }),
  errors: ['NOT_FOUND'],
})
