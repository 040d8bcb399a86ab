import { AppError, setChasingSettings } from '@wanwu/contract'
import { defineCommand } from '../../kernel/index.ts'
import { noSuch } from '../no-such.ts'
import { presentSettings } from './present-settings.ts'

/** 修改催报与亮灯设置: by the office of the plan's region. */
export const setSettingsCommand = defineCommand({
  endpoint: setChasingSettings,
  async handler({ client, input, actor, now }) {
    const before = await presentSettings(client, input.planId)
    if (!before) throw noSuch('方案', 'plan')
    const { rowCount } = await client.query(
      `insert into chasing_setting as kept (plan_id, region_code, reminders, lights, changed_by, changed_at)
       select $1, $2, $3::jsonb, $4::jsonb, $5, $6 where $7 = 0
       or exists (select from chasing_setting where plan_id = $1)
       on conflict (plan_id) do update set reminders = excluded.reminders, lights = excluded.lights,
         revision = kept.revision + 1, changed_by = excluded.changed_by, changed_at = excluded.changed_at
       where kept.revision = $7`,
      [
        input.planId,
        before.regionCode,
        JSON.stringify(input.reminders),
        JSON.stringify(input.lights),
        actor.personId,
        now.toISOString(),
        input.revision,
      ],
    )
    const after = await presentSettings(client, input.planId)
    if (!after) throw noSuch('方案', 'plan')
    if (rowCount === 0) {
      throw new AppError('CONFLICT', {
        message: {
          zh: '您打开之后，其他人已修改过设置。',
          en: 'Somebody else changed the settings meanwhile.',
        },
        next: { zh: '请对照最新设置后再保存。', en: 'Compare with what stands now and save again.' },
        data: { present: after },
      })
    }
    return after
  },
  async audit({ client, input }, answer) {
    const settings = await presentSettings(client, input.planId)
    return {
      region: settings?.regionCode ?? '',
      subject: { kind: 'plan', id: input.planId, label: answer.planTitle },
      detail: { reminders: input.reminders, lights: input.lights },
    }
  },
})
