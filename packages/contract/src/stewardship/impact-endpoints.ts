import { z } from 'zod'
import { defineEndpoint } from '../kernel/define-endpoint.ts'
import { Day, Id, UnitRef } from '../kernel/values.ts'
import { Labels } from '../register/field.ts'

const YesNo = z.enum(['yes', 'no'])

/**
 * 筛查: whether a project's extent touches what is closed. `found` is for those who see sensitive values in the whole
 * region, and null for everybody else; no geometry is ever told.
 */
export const Screening = z.object({
  redLine: YesNo,
  protectedAreas: YesNo,
  sensitive: YesNo,
  found: z
    .array(
      z.object({
        register: z.string(),
        labels: Labels,
        count: z.int(),
        /** the first twenty */
        titles: z.array(z.string()),
      }),
    )
    .nullable(),
})
export type Screening = z.infer<typeof Screening>

export const getScreening = defineEndpoint({
  id: 'stewardship.getScreening',
  method: 'GET',
  path: '/api/impact-evaluations/:id/screening',
  title: { zh: '项目范围筛查', en: 'Screen the extent of a project' },
  access: 'register.write',
  input: z.object({ id: Id }),
  output: Screening,
  errors: ['NOT_FOUND'],
})

export const screenProject = defineEndpoint({
  id: 'stewardship.screenProject',
  method: 'POST',
  path: '/api/impact-evaluations/:id/screening',
  title: { zh: '筛查并登记', en: 'Screen a project and record the answers' },
  access: 'register.write',
  input: z.object({ id: Id, revision: z.int() }),
  output: Screening.extend({ id: Id, revision: z.int(), state: z.string() }),
  errors: ['NOT_FOUND', 'CONFLICT', 'WRONG_STATE', 'INCOMPLETE'],
})

export const planImpactChecks = defineEndpoint({
  id: 'stewardship.planImpactChecks',
  method: 'POST',
  path: '/api/impact-evaluations/:id/checks',
  title: { zh: '按响应措施排定核查', en: 'Make dated checks of the response measures' },
  access: 'register.write',
  input: z.object({ id: Id, revision: z.int() }),
  output: z.object({
    /** those that were made now; what was there already is not made again */
    checks: z.array(z.object({ id: Id, line: z.int(), measure: z.string(), unit: UnitRef, dueOn: Day })),
  }),
  errors: ['NOT_FOUND', 'CONFLICT', 'WRONG_STATE'],
})

export const getImpactChecks = defineEndpoint({
  id: 'stewardship.getImpactChecks',
  method: 'GET',
  path: '/api/impact-evaluations/:id/checks',
  title: { zh: '响应措施核查清单', en: 'Checks of the response measures' },
  access: 'register.read',
  input: z.object({ id: Id }),
  output: z.object({
    revision: z.int(),
    checks: z.array(
      z.object({
        id: Id,
        measure: z.string(),
        phase: z.string(),
        unit: UnitRef.nullable(),
        dueOn: Day,
        state: z.string(),
        overdue: z.boolean(),
        checkedOn: Day.nullable(),
      }),
    ),
    /** measures that have no check yet */
    waiting: z.int(),
    /** lines of the measures that cannot be carried out */
    faults: z.array(z.object({ line: z.int(), message: Labels })),
    can: z.object({ look: z.boolean(), screen: z.boolean(), plan: z.boolean() }),
  }),
  errors: ['NOT_FOUND'],
})
