import { z } from 'zod'
import { defineEndpoint } from '../kernel/define-endpoint.ts'
import { Done, Line, RegionCode } from '../kernel/values.ts'
import { NewPassword, UserName } from './account.ts'
import { RegionLevel } from './region.ts'

/** Does the product still need its first person? */
export const getFirstRun = defineEndpoint({
  id: 'access.getFirstRun',
  method: 'GET',
  path: '/api/first-run',
  title: { zh: '首次使用', en: 'First run' },
  access: 'public',
  input: z.object({}),
  output: z.object({
    needed: z.boolean(),
    /** asked from another machine, the code that the server printed at its start has to be given */
    codeRequired: z.boolean(),
  }),
  errors: [],
})

/**
 * Creates the region, the office in charge 统筹办 and its administrator, once: WRONG_STATE as soon as there
 * is any person. FORBIDDEN from another machine without the code that the server printed at its start.
 */
export const createFirstRun = defineEndpoint({
  id: 'access.createFirstRun',
  method: 'POST',
  path: '/api/first-run',
  title: { zh: '创建统筹办及管理员', en: 'Create the office in charge and its administrator' },
  access: 'public',
  input: z.object({
    code: z.string().max(64).optional(),
    region: z.object({ code: RegionCode, name: Line, level: RegionLevel }),
    office: z.object({ name: Line, shortName: Line.nullable().default(null) }),
    administrator: z.object({ name: Line, userName: UserName, password: NewPassword }),
  }),
  output: Done,
  errors: ['WRONG_STATE', 'FORBIDDEN', 'RATE_LIMITED'],
})
