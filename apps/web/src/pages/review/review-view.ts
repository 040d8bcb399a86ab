import { z } from 'zod'

/** What the review page shows; kept in its address. */
export const ReviewView = z.object({
  tab: z.enum(['doubts', 'tasks', 'units', 'targets', 'head']).optional(),
  /** id of the task that is open */
  task: z.string().optional(),
  /** index of the target that is open */
  target: z.string().optional(),
  /** offset in the document: the task printed there is shown */
  at: z.string().regex(/^\d+$/).optional(),
  /** id of the doubt that is open */
  doubt: z.string().optional(),
  /** on the phone: which of the two panes is seen */
  pane: z.enum(['document', 'ledger']).optional(),
})
export type ReviewView = z.infer<typeof ReviewView>
