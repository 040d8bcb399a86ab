import { AppError, recordAction } from '@wanwu/contract'
import { newId, shanghaiDay } from '@wanwu/core'
import { defineCommand } from '../../kernel/index.ts'
import { noSuch } from '../no-such.ts'
import { findRule, ruleLabel } from './find-rule.ts'
import { intervalsOf } from './lay-actions.ts'

/** 记录已办的行动: the only thing that closes what a unit owed in an interval. */
export const recordActionCommand = defineCommand({
  endpoint: recordAction,
  async handler({ client, input, now, actor, policy }) {
    const rule = await findRule(client, input)
    const unit = rule.units.find(({ id }) => id === input.unitId)
    if (!unit) throw noSuch('行动义务', 'action of this unit')
    await policy.requireIn('report.file', { unit: unit.id })
    const today = shanghaiDay(now)
    const interval = intervalsOf(rule, today).find(({ dueOn }) => dueOn === input.dueOn)
    if (!interval) throw noSuch('行动义务', 'action due on that day')
    if (input.doneOn < interval.coversFrom || input.doneOn > today) {
      throw new AppError('WRONG_STATE', {
        message: {
          zh: `办理日期应在${interval.coversFrom}至${today}之间。`,
          en: `The day it was done has to lie between ${interval.coversFrom} and ${today}.`,
        },
        next: {
          zh: '更早办理的，请记在那一期。',
          en: 'Record what was done earlier under its own interval.',
        },
      })
    }
    const { rowCount } = await client.query(
      `insert into action_record (id, region_code, plan_id, lineage_id, phrase, unit_id, due_on, done_on, body,
         recorded_by, recorded_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
       on conflict (plan_id, lineage_id, phrase, unit_id, due_on) do nothing`,
      [
        newId(),
        rule.regionCode,
        input.planId,
        input.lineageId,
        input.phrase,
        unit.id,
        input.dueOn,
        input.doneOn,
        input.text,
        actor.personId,
        now.toISOString(),
      ],
    )
    if (rowCount === 0) {
      throw new AppError('ALREADY_EXISTS', {
        message: { zh: '这一期已经有办理记录。', en: 'This interval has its record already.' },
        next: { zh: '请刷新页面查看。', en: 'Reload to see it.' },
      })
    }
    return { done: true as const }
  },
  async audit({ client, input }) {
    const rule = await findRule(client, input)
    const { unitId, dueOn, doneOn, text } = input
    return {
      region: rule.regionCode,
      subject: { kind: 'action', id: input.lineageId, label: `${ruleLabel(rule)} ${dueOn}` },
      detail: { unitId, dueOn, doneOn, text },
    }
  },
})
