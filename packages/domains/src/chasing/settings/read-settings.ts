import { defaultLights, defaultReminders, LightSettings, ReminderSettings } from '@wanwu/contract'
import type { SqlClient } from '@wanwu/database'

/** Settings of a plan as they are in force. */
export interface PlanSettings {
  reminders: ReminderSettings
  lights: LightSettings
  /** 0 where the defaults are in force */
  revision: number
}

/** The settings of these plans, by plan; the defaults where the office set nothing else. */
export async function readSettings(
  client: SqlClient,
  planIds: readonly string[],
): Promise<(planId: string) => PlanSettings> {
  const { rows } = await client.query<PlanSettings & { planId: string }>(
    'select plan_id as "planId", reminders, lights, revision from chasing_setting where plan_id = any($1::uuid[])',
    [planIds],
  )
  const found = new Map(
    rows.map(({ planId, reminders, lights, revision }) => [
      planId,
      { reminders: ReminderSettings.parse(reminders), lights: LightSettings.parse(lights), revision },
    ]),
  )
  return (planId) => found.get(planId) ?? { reminders: defaultReminders, lights: defaultLights, revision: 0 }
}
