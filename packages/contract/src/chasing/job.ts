import { z } from 'zod'
import { Id, Instant } from '../kernel/values.ts'

/** A job that failed too often, or waits to be tried again. */
export const StuckJob = z.object({
  id: Id,
  kind: z.string(),
  key: z.string(),
  state: z.enum(['waiting', 'dead']),
  attempts: z.int(),
  lastError: z.string().nullable(),
  madeAt: Instant,
  /** when it is tried next; of a dead one, when it was given up */
  at: Instant,
})
export type StuckJob = z.infer<typeof StuckJob>
