import { z } from 'zod'
import { Id } from '../kernel/values.ts'

const days = z.array(z.int().min(1).max(60)).max(10)

/** When people are reminded 催报, in days around the due day, and from when on it is told further up. */
export const ReminderSettings = z.object({
  on: z.boolean(),
  /** days before the due day */
  before: days,
  onDay: z.boolean(),
  /** days after it */
  after: days,
  /** after the last of those, every so many days until the report locks; null: no more */
  every: z.int().min(1).max(30).nullable(),
  /** from that many days after the due day the leader 分管领导 is told too; negative: before it */
  leaderFrom: z.int().min(-30).max(60),
  /** and the office 统筹办 */
  officeFrom: z.int().min(-30).max(60),
})
export type ReminderSettings = z.infer<typeof ReminderSettings>

/** What is in force where the office set nothing else. */
export const defaultReminders: ReminderSettings = {
  on: true,
  before: [7, 3, 1],
  onDay: true,
  after: [1, 3, 7],
  every: 7,
  leaderFrom: 0,
  officeFrom: 3,
}

const points = z.number().min(0).max(100)

/** When a duty lights up 亮灯. Lag is in percentage points against accepted milestones. */
export const LightSettings = z
  .object({
    /** lag of more than so many points is yellow */
    yellowOver: points,
    /** and of more than so many red */
    redOver: points,
    /** blue that many days before a deadline or milestone; null: no blue */
    blueBefore: z.int().min(1).max(90).nullable(),
  })
  .refine((light) => light.redOver >= light.yellowOver, { path: ['redOver'] })
export type LightSettings = z.infer<typeof LightSettings>

/** Yellow over 10 points behind, red over 30: the published rule of a city (银川, 2025). Blue is off. */
export const defaultLights: LightSettings = { yellowOver: 10, redOver: 30, blueBefore: null }

/** The settings of one plan, with its cycles that open by themselves or do not. */
export const ChasingSettings = z.object({
  planId: Id,
  planTitle: z.string(),
  reminders: ReminderSettings,
  lights: LightSettings,
  /** 0 where the defaults are in force */
  revision: z.int(),
  cycles: z.array(
    z.object({ id: Id, name: z.string(), opensItself: z.boolean(), opensBefore: z.int(), revision: z.int() }),
  ),
})
export type ChasingSettings = z.infer<typeof ChasingSettings>
