import { z } from 'zod'
import { defineEndpoint } from '../kernel/define-endpoint.ts'
import { Instant } from '../kernel/values.ts'
import { Labels } from './field.ts'

/** How one thing that a plan asks of a system is done here. */
export const CoverageAnswer = z.object({
  /** what is asked, in a word */
  verb: Labels,
  /**
   * `act`: an act on a record. `list`: records are kept, and nothing more. `command`: a command of another room.
   * `later`: a room that is not built yet. `outside`: another system, with which data is exchanged.
   */
  kind: z.enum(['act', 'list', 'command', 'later', 'outside']),
  /** who answers it: the register, the command, the room or the outside system */
  by: Labels,
  /** the act, or how data is exchanged */
  how: Labels.nullable(),
  register: z.string().nullable(),
  /** the last record that passed through it, and when; null when none has yet */
  last: z.object({ recordId: z.string().nullable(), at: Instant }).nullable(),
})
export type CoverageAnswer = z.infer<typeof CoverageAnswer>

/** One system that the plans name, with its answers. */
export const CoverageRow = z.object({
  system: z.string(),
  section: z.string(),
  /** answered by lists alone */
  thin: z.boolean(),
  answers: z.array(CoverageAnswer),
})
export type CoverageRow = z.infer<typeof CoverageRow>

export const getCoverage = defineEndpoint({
  id: 'registers.coverage',
  method: 'GET',
  path: '/api/coverage',
  title: { zh: '要求对照', en: 'What the plans ask for, and what answers it' },
  access: 'register.read',
  input: z.object({}),
  output: z.object({
    sections: z.array(z.object({ key: z.string(), labels: Labels })),
    rows: z.array(CoverageRow),
    counts: z.object({
      rows: z.int(),
      thin: z.int(),
      answers: z.int(),
      /** answers through which at least one record has passed */
      used: z.int(),
      later: z.int(),
      outside: z.int(),
    }),
  }),
  errors: [],
})
