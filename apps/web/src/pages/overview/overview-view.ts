import { changeKinds, lightColours, taskStandings } from '@wanwu/contract'
import { z } from 'zod'

/** What the overview shows, in its address: the plan, the period, and the rows that a number opened. */
export const OverviewView = z.object({
  plan: z.string().optional(),
  period: z.string().optional(),
  light: z.enum(lightColours).optional(),
  task: z.enum(taskStandings).optional(),
  change: z.enum(changeKinds).optional(),
})
export type OverviewView = z.infer<typeof OverviewView>
