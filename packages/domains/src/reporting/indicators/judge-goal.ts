import { AppError, judgeGoal } from '@wanwu/contract'
import { newId } from '@wanwu/core'
import type { SqlClient } from '@wanwu/database'
import { defineCommand } from '../../kernel/index.ts'
import { noSuch } from '../no-such.ts'
import { readGoals } from './read-goals.ts'
import { readSettings, settingKey } from './read-settings.ts'

async function findGoal(client: SqlClient, input: { planId: string; phrase: string }) {
  const goal = (await readGoals(client, input.planId)).find(({ phrase }) => phrase === input.phrase)
  if (!goal) throw noSuch('目标', 'goal in force')
  return goal
}

/** 定性判定: 已实现, 基本实现, 未实现, with reason and name; never by the unit that answers for the goal. */
export const judgeGoalCommand = defineCommand({
  endpoint: judgeGoal,
  async handler({ client, input, actor, now, policy }) {
    const { regionCode } = await findGoal(client, input)
    await policy.requireIn('report.review', { region: regionCode })
    const settings = await readSettings(client, input.planId)
    const setting = settings.get(settingKey({ planId: input.planId, kind: 'goal', name: input.phrase }))
    if (!setting) {
      throw new AppError('WRONG_STATE', {
        message: { zh: '这一目标还没有责任单位。', en: 'Nobody answers for this goal yet.' },
        next: { zh: '请先确定责任单位，再作判定。', en: 'Name its owner first.' },
      })
    }
    if (actor.unitId === setting.owner.id) {
      throw new AppError('FORBIDDEN', {
        message: {
          zh: '本单位负责的目标不能由本单位的人判定。',
          en: 'Nobody judges what their own unit answers for.',
        },
        next: { zh: '请由其他单位有审核权限的人判定。', en: 'Somebody of another unit has to judge it.' },
      })
    }
    await client.query(
      `insert into goal_judgement (id, indicator_id, year, result, reason, judged_by, judged_by_name, judged_unit, judged_at)
       select $1, $2, $3, $4, $5, $6, $7, coalesce((select name from unit where id = $8), ''), $9`,
      [
        newId(),
        setting.id,
        input.year,
        input.result,
        input.reason,
        actor.personId,
        actor.name,
        actor.unitId,
        now.toISOString(),
      ],
    )
    return { done: true as const }
  },
  async audit({ client, input }) {
    const { regionCode } = await findGoal(client, input)
    const { year, result, reason } = input
    return {
      region: regionCode,
      subject: { kind: 'goal', id: input.planId, label: input.phrase },
      detail: { year, result, reason },
    }
  },
})
