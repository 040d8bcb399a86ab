import { setActionInterval } from '@wanwu/contract'
import { newId } from '@wanwu/core'
import { defineCommand } from '../../kernel/index.ts'
import { changedMeanwhile } from '../report/changed-meanwhile.ts'
import { findRule, ruleLabel } from './find-rule.ts'

/** 给定周期: how often 定期, 常态化, 适时 are owed, or that nothing is owed by the calendar. */
export const setActionIntervalCommand = defineCommand({
  endpoint: setActionInterval,
  async handler({ client, input, now, actor, policy }) {
    const rule = await findRule(client, input)
    await policy.requireIn('report.manage', { region: rule.regionCode })
    const by = [actor.personId, now.toISOString()]
    const { rows } =
      input.revision === 0
        ? await client.query<{ revision: number }>(
            `insert into action_interval (id, region_code, plan_id, lineage_id, phrase, every, from_on, set_by, set_at)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
             on conflict (plan_id, lineage_id, phrase) do nothing returning revision`,
            [
              newId(),
              rule.regionCode,
              input.planId,
              input.lineageId,
              input.phrase,
              input.every,
              input.from,
              ...by,
            ],
          )
        : await client.query<{ revision: number }>(
            `update action_interval set every = $5, from_on = $6, revision = revision + 1, set_by = $7, set_at = $8
             where plan_id = $1 and lineage_id = $2 and phrase = $3 and revision = $4 returning revision`,
            [input.planId, input.lineageId, input.phrase, input.revision, input.every, input.from, ...by],
          )
    const [kept] = rows
    if (!kept) {
      const { every, from, revision } = await findRule(client, input)
      throw changedMeanwhile({ every, from, revision })
    }
    return kept
  },
  async audit({ client, input }) {
    const rule = await findRule(client, input)
    return {
      region: rule.regionCode,
      subject: { kind: 'action-interval', id: input.lineageId, label: ruleLabel(rule) },
      detail: { every: input.every, from: input.from },
    }
  },
})
