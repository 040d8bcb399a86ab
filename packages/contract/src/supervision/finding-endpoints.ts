import { z } from 'zod'
import { defineEndpoint } from '../kernel/define-endpoint.ts'
import { Id } from '../kernel/values.ts'
import { RecordFile, RecordValues } from '../register/record.ts'

/** Registers whose records may become a finding. */
export const findingOrigins = ['clue', 'inspection', 'sighting', 'tip', 'impact-check'] as const
export const FindingOrigin = z.enum(findingOrigins)
export type FindingOrigin = z.infer<typeof FindingOrigin>

export const proposeFinding = defineEndpoint({
  id: 'supervision.proposeFinding',
  method: 'GET',
  path: '/api/supervision/origins/:origin/:id/finding',
  title: { zh: '转问题整改：带出的内容', en: 'What a finding raised from a record would say' },
  access: 'register.read',
  input: z.object({ origin: FindingOrigin, id: Id }),
  output: z.object({
    title: z.string(),
    revision: z.int(),
    values: RecordValues,
    names: z.record(z.string(), z.string()),
    photos: z.array(RecordFile),
    /** a finding that was raised from it before */
    raised: z.object({ id: Id, problem: z.string() }).nullable(),
    can: z.object({ raise: z.boolean() }),
  }),
  errors: ['NOT_FOUND'],
})

export const raiseFinding = defineEndpoint({
  id: 'supervision.raiseFinding',
  method: 'POST',
  path: '/api/supervision/origins/:origin/:id/finding',
  title: { zh: '转问题整改', en: 'Raise a finding from a record' },
  access: 'register.write',
  input: z.object({
    origin: FindingOrigin,
    id: Id,
    /** of the record it is raised from */
    revision: z.int(),
    /** of the finding; what is left out is taken over from the record */
    values: RecordValues,
  }),
  output: z.object({ id: Id, photos: z.int() }),
  errors: ['NOT_FOUND', 'CONFLICT', 'WRONG_STATE', 'INCOMPLETE', 'ALREADY_EXISTS'],
})
