import { AppError, createAppraisal, isFullScheme } from '@wanwu/contract'
import { newId } from '@wanwu/core'
import { defineCommand, insertRows } from '../../kernel/index.ts'
import { countFacts } from '../appraisal/count-facts.ts'
import { planRegion } from '../appraisal/plan-region.ts'
import { readSchemes } from '../appraisal/read-schemes.ts'
import { noSuch } from '../no-such.ts'

/** 开展考核: facts are counted once, with their records; a full scheme runs only with the paper that approved it. */
export const createAppraisalCommand = defineCommand({
  endpoint: createAppraisal,
  async handler({ client, input, actor, now, policy }) {
    const [scheme] = await readSchemes(client, input.schemeId)
    if (!scheme) throw noSuch('考核办法', 'scheme')
    const region = await planRegion(client, input.planId)
    await policy.requireIn('report.manage', { region })
    if (isFullScheme(scheme.definition) && scheme.approval === null) {
      throw new AppError('WRONG_STATE', {
        message: {
          zh: `“${scheme.name}”计总分、定等次，还没有登记批准文件。`,
          en: `“${scheme.name}” gives totals and grades, and no paper approving it is on record.`,
        },
        next: {
          zh: '请登记批准文件后另立一版；或用只出分项得分的办法，交有权考核的单位。',
          en: 'Add a version with its approval, or use one that gives sub-item scores alone.',
        },
      })
    }
    const counted = await countFacts(client, { ...input, asOf: now })
    if (counted.length === 0) {
      throw new AppError('WRONG_STATE', {
        message: {
          zh: '这段时间内没有到期或已报的报送，也没有节点。',
          en: 'Nothing fell due or was filed in this stretch of time.',
        },
        next: { zh: '请换一段时间。', en: 'Choose other days.' },
      })
    }
    const appraisalId = newId()
    await client.query(
      `insert into appraisal (id, region_code, plan_id, scheme_id, from_day, to_day, as_of, state, created_by)
       values ($1, $2, $3, $4, $5, $6, $7, 'open', $8)`,
      [
        appraisalId,
        region,
        input.planId,
        input.schemeId,
        input.from,
        input.to,
        now.toISOString(),
        actor.personId,
      ],
    )
    await insertRows(
      client,
      'appraisal_result',
      counted.map(({ unit, facts }) => ({
        id: newId(),
        appraisal_id: appraisalId,
        unit_id: unit.id,
        facts,
        adjustments: [],
        state: 'computed',
        revision: 0,
      })),
    )
    return { appraisalId, units: counted.length }
  },
  async audit({ client, input }, answer) {
    const { rows } = await client.query<{ region: string; title: string }>(
      'select region_code as region, title from plan where id = $1',
      [input.planId],
    )
    return {
      region: rows[0]?.region ?? '',
      subject: { kind: 'appraisal', id: answer.appraisalId, label: rows[0]?.title ?? '' },
      detail: { schemeId: input.schemeId, from: input.from, to: input.to, units: answer.units },
    }
  },
})
