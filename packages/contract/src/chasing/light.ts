import { z } from 'zod'
import { Day, Id } from '../kernel/values.ts'
import { LightSettings } from './settings.ts'

/** 红 黄 蓝 绿, 已完成, 无时限: neither a deadline nor an accepted milestone to be measured by. */
export const lightColours = ['red', 'yellow', 'blue', 'green', 'done', 'undated'] as const
export type LightColour = (typeof lightColours)[number]

/** What made a light what it is. */
export const lightReasons = [
  'completed',
  'deadline-passed',
  'far-behind',
  'behind',
  'near',
  'on-track',
  'no-measure',
] as const

/** A light with its working: the rule, what went in, and what was worked out of it. */
export const Light = z.object({
  colour: z.enum(lightColours),
  reason: z.enum(lightReasons),
  working: z.object({
    /** version of the rule; a light of another version may have come out otherwise */
    rule: z.string(),
    day: Day,
    settings: LightSettings,
    deadline: Day.nullable(),
    /** the day of completion in the last accepted report; a claim until it is verified */
    completedOn: Day.nullable(),
    verified: z.boolean(),
    milestones: z.array(z.object({ name: z.string(), dueOn: Day, doneOn: Day.nullable() })),
    /** milestones that should be done by the day, in percent of all; null without milestones */
    expected: z.number().nullable(),
    reached: z.number().nullable(),
    /** percentage points behind, never negative */
    lag: z.number().nullable(),
    /** reports on this duty that came in late, of those whose due day has passed */
    filedLate: z.int(),
    filingsDue: z.int(),
  }),
})
export type Light = z.infer<typeof Light>

/** The light of one unit's duty in a task. */
export const DutyLight = z.object({
  unitId: Id,
  unitName: z.string(),
  taskId: Id,
  lineageId: Id,
  no: z.string(),
  title: z.string().nullable(),
  light: Light,
})
export type DutyLight = z.infer<typeof DutyLight>
